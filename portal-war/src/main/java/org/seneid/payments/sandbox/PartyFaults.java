package org.seneid.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What is wrong with the sandbox's parties now, and how long that keeps whoever calls them. */
@ApplicationScoped
public class PartyFaults {

    private static final Duration SLOW = Duration.ofSeconds(1);

    /** Longer than any time limit, and not so long that the thread of a server is missed. */
    private static final Duration HANGING = Duration.ofSeconds(10);

    @Inject
    SandboxTables tables;

    /** @param party the name of a payee, or {@code BANK} */
    public PartyFault of(String party) {
        return tables.run(
                "select fault from party_fault where party = ?",
                statement -> {
                    try (var row = statement.executeQuery()) {
                        return row.next() ? PartyFault.valueOf(row.getString(1)) : PartyFault.NONE;
                    }
                },
                party);
    }

    /** What is wrong with each party that is broken now. */
    public Map<String, PartyFault> all() {
        return tables.run("select party, fault from party_fault", statement -> {
            var all = new HashMap<String, PartyFault>();
            try (var row = statement.executeQuery()) {
                while (row.next()) all.put(row.getString(1), PartyFault.valueOf(row.getString(2)));
            }
            return all;
        });
    }

    /** Breaks a party, or mends it. */
    public void set(String party, PartyFault fault) {
        tables.change("delete from party_fault where party = ?", party);
        if (fault != PartyFault.NONE) tables.inserted("insert into party_fault values (?, ?)", party, fault.name());
    }

    /** Waits as long as the party is slow; true when nobody answers. */
    public static boolean away(PartyFault fault) {
        if (fault == PartyFault.SLOW) return interrupted(SLOW);
        if (fault == PartyFault.HANGS) interrupted(HANGING);
        return fault == PartyFault.HANGS || fault == PartyFault.DOWN;
    }

    private static boolean interrupted(Duration wait) {
        try {
            TimeUnit.MILLISECONDS.sleep(wait.toMillis());
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
