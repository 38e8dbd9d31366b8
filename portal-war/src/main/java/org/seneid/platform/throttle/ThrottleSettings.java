package org.seneid.platform.throttle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.SettingsCheck;

/**
 * The limits of each policy. How many free attempts a network has can be set, since no table knows how many people share
 * one: {@code sen.throttle.share-code.network} for {@link ThrottlePolicy#SHARE_CODE}, and so on. An address has its part of it.
 */
@ApplicationScoped
class ThrottleSettings {

    /** So many addresses together use up what their network has. */
    private static final int ADDRESSES = 5;

    @Inject
    Config config;

    private final Map<ThrottlePolicy, List<ThrottleLimit>> limits = new EnumMap<>(ThrottlePolicy.class);

    @PostConstruct
    void read() {
        for (var policy : ThrottlePolicy.values())
            limits.put(
                    policy,
                    policy.limits().stream().map(limit -> set(policy, limit)).toList());
    }

    /** Has the settings read at the start, so that a wrong one stops it and not the first sign-in. */
    static void check(@Observes SettingsCheck start, ThrottleSettings settings) {
        start.run(() -> settings.limits(ThrottlePolicy.SHARE_CODE));
    }

    List<ThrottleLimit> limits(ThrottlePolicy policy) {
        return limits.get(policy);
    }

    private ThrottleLimit set(ThrottlePolicy policy, ThrottleLimit limit) {
        var part =
                switch (limit.counted()) {
                    case NETWORK -> 1;
                    case ADDRESS -> ADDRESSES;
                    default -> 0;
                };
        if (part == 0) return limit;
        return config.getOptionalValue(key(policy), String.class)
                .map(value -> limit.withFree(Math.max(1, attempts(key(policy), value) / part)))
                .orElse(limit);
    }

    private static int attempts(String key, String value) {
        if (!value.strip().matches("[1-9][0-9]{0,8}"))
            throw new StartRefused(key + " must be a whole number of attempts, at least 1, and not " + value + ".");
        return Integer.parseInt(value.strip());
    }

    private static String key(ThrottlePolicy policy) {
        return "sen.throttle." + policy.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".network";
    }
}
