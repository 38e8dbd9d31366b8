package org.seneid.platform.throttle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * The limits of each policy. How many free attempts a network has can be set, since no table knows how many people share
 * one: {@code sen.throttle.share-code.network} for {@link ThrottlePolicy#SHARE_CODE}, and so on.
 */
@ApplicationScoped
class ThrottleSettings {

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

    List<ThrottleLimit> limits(ThrottlePolicy policy) {
        return limits.get(policy);
    }

    private ThrottleLimit set(ThrottlePolicy policy, ThrottleLimit limit) {
        if (limit.counted() != Counted.NETWORK) return limit;
        return config.getOptionalValue(key(policy), Integer.class)
                .map(limit::withFree)
                .orElse(limit);
    }

    private static String key(ThrottlePolicy policy) {
        return "sen.throttle." + policy.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".network";
    }
}
