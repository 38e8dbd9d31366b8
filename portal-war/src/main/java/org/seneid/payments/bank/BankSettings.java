package org.seneid.payments.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.delivery.Backoff;

/** How this portal reaches its bank. */
@ApplicationScoped
public class BankSettings {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Two calls of one attempt, and time to write the answer down. */
    private static final int CALLS = 3;

    @Inject
    @ConfigProperty(name = "sen.bank", defaultValue = "sandbox")
    String adapter;

    @Inject
    @ConfigProperty(name = "sen.bank.time-limit", defaultValue = "PT5S")
    Duration timeLimit;

    @Inject
    @ConfigProperty(name = "sen.bank.bin", defaultValue = "970900")
    String bin;

    @Inject
    @ConfigProperty(name = "sen.bank.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "sen.bank.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "sen.bank.round", defaultValue = "PT10S")
    Duration round;

    @Inject
    @ConfigProperty(name = "sen.bank.first-retry", defaultValue = "PT10S")
    Duration firstRetry;

    @Inject
    @ConfigProperty(name = "sen.bank.attempts", defaultValue = "14")
    int attempts;

    /** Which adapter is behind the port, and how long the bank may take to answer. */
    public AdapterChoice adapter() {
        return new AdapterChoice("sen.bank", "banks", adapter, timeLimit);
    }

    /** The BIN under which other banks reach the accounts of this portal's citizens. */
    public String bin() {
        return bin;
    }

    /** Where the adapter {@code http} finds the bank. */
    public Optional<String> url() {
        return url;
    }

    /** What the adapter {@code http} shows to the bank. */
    public Optional<String> token() {
        return token;
    }

    /** How often the bank is told and asked about what is due. */
    public Duration round() {
        return round;
    }

    /** When a silent bank is asked again; after the last attempt the order waits for a person. */
    public Backoff backoff() {
        return new Backoff(firstRetry, LONGEST_WAIT, Backoff.GiveUp.afterAttempts(attempts));
    }

    /** How long one attempt keeps others from making one. */
    public Duration claim() {
        var calls = timeLimit.multipliedBy(CALLS);
        return calls.compareTo(firstRetry) > 0 ? calls : firstRetry;
    }
}
