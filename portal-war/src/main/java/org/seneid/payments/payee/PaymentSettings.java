package org.seneid.payments.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.StartRefused;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.adapter.PartyAddress;
import org.seneid.platform.delivery.Backoff;
import org.seneid.platform.start.SettingsCheck;

/** What the room of bills and payments is configured with. */
@ApplicationScoped
public class PaymentSettings {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "sen.payees", defaultValue = "sandbox")
    String payees;

    @Inject
    @ConfigProperty(name = "sen.payees.timeout", defaultValue = "PT2S")
    Duration timeout;

    @Inject
    @ConfigProperty(name = "sen.bills.fresh", defaultValue = "PT15M")
    Duration fresh;

    @Inject
    @ConfigProperty(name = "sen.payments.round", defaultValue = "PT10S")
    Duration round;

    @Inject
    @ConfigProperty(name = "sen.payments.first-retry", defaultValue = "PT10S")
    Duration firstRetry;

    @Inject
    @ConfigProperty(name = "sen.payments.attempts", defaultValue = "14")
    int attempts;

    @Inject
    @ConfigProperty(name = "sen.sandbox.five-tiers-from")
    Optional<LocalDate> fiveTiersFrom;

    /** Which adapter is behind the port for a payee. */
    AdapterChoice adapter(Payee payee) {
        var own = of(payee, "");
        return new AdapterChoice(
                own.isPresent() ? payee.setting() : "sen.payees", "payees", own.orElse(payees), timeout);
    }

    /** Where the adapter {@code http} finds a payee. */
    public Optional<String> url(Payee payee) {
        return of(payee, ".url");
    }

    /** What the adapter {@code http} shows to a payee. */
    public Optional<String> token(Payee payee) {
        return of(payee, ".token");
    }

    private Optional<String> of(Payee payee, String end) {
        return config.getOptionalValue(payee.setting() + end, String.class);
    }

    /** @throws StartRefused when the adapter {@code http} is to reach a payee and does not know where, or not safely */
    void complete(Payee payee, SettingsCheck start) {
        if (!adapter(payee).name().equals("http")) return;
        PartyAddress.check(start, payee.setting(), url(payee), token(payee));
    }

    /** How long a payee may take to answer. */
    public Duration timeout() {
        return timeout;
    }

    /** How long a list of bills is shown before its payee is asked again. */
    public Duration fresh() {
        return fresh;
    }

    /** How often payees are told and asked about the payments whose time has come. */
    public Duration round() {
        return round;
    }

    /** When a silent payee is asked again; after the last attempt the payment waits for a person. */
    public Backoff backoff() {
        return new Backoff(firstRetry, LONGEST_WAIT, Backoff.GiveUp.afterAttempts(attempts));
    }

    /** How long one attempt keeps others from making one; telling and asking take two time limits at most. */
    public Duration claim() {
        var calls = timeout.multipliedBy(3);
        return calls.compareTo(firstRetry) > 0 ? calls : firstRetry;
    }

    /** The first day of the five-tier structure of power prices, when one is confirmed. */
    public Optional<LocalDate> fiveTiersFrom() {
        return fiveTiersFrom;
    }
}
