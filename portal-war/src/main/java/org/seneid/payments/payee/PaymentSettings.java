package org.seneid.payments.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the room of bills and payments is configured with. */
@ApplicationScoped
public class PaymentSettings {

    @Inject
    @ConfigProperty(name = "sen.payees.timeout", defaultValue = "PT2S")
    Duration timeout;

    @Inject
    @ConfigProperty(name = "sen.bills.fresh", defaultValue = "PT15M")
    Duration fresh;

    @Inject
    @ConfigProperty(name = "sen.payments.first-retry", defaultValue = "PT10S")
    Duration firstRetry;

    @Inject
    @ConfigProperty(name = "sen.payments.attempts", defaultValue = "14")
    int attempts;

    @Inject
    @ConfigProperty(name = "sen.sandbox.five-tiers-from")
    Optional<LocalDate> fiveTiersFrom;

    /** How long a payee may take to answer. */
    public Duration timeout() {
        return timeout;
    }

    /** How long a list of bills is shown before its payee is asked again. */
    public Duration fresh() {
        return fresh;
    }

    /** The wait before a payee is told or asked again; it doubles each time. */
    public Duration firstRetry() {
        return firstRetry;
    }

    /** After this many the payment waits for a person. */
    public int attempts() {
        return attempts;
    }

    /** The first day of the five-tier structure of power prices, when one is confirmed. */
    public Optional<LocalDate> fiveTiersFrom() {
        return fiveTiersFrom;
    }
}
