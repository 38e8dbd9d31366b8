package org.seneid.platform.start;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fired once at start, after the schema is up to date and before the first request; each room observes it to fill what
 * it needs (order by {@code @Priority}: see the constants) and to announce its line of the console's summary.
 */
public final class PortalStarting {

    public static final int REGISTERS = 1000;
    public static final int ACCOUNTS = 2000;
    public static final int DOCUMENTS = 3000;
    public static final int LEDGER = 4000;
    public static final int SHARES = 5000;
    public static final int CLIENTS = 5500;
    public static final int BILLS = 6000;
    public static final int HISTORY = 7000;

    private final boolean demo;
    private final Map<String, String> announced = new LinkedHashMap<>();

    public PortalStarting(boolean demo) {
        this.demo = demo;
    }

    /** Whether this portal shows itself with demo people; false in production. */
    public boolean demo() {
        return demo;
    }

    /** Adds a line to the block that the console shows when the portal is ready. */
    public void announce(String label, String text) {
        announced.put(label, text);
    }

    public Map<String, String> announced() {
        return Collections.unmodifiableMap(announced);
    }
}
