package org.seneid.rings;

/** The rings of tests that need the real server. */
public enum Ring {
    /** Boundaries, tested from inside: the portal and the tests in one WAR. */
    CONTAINER(0),
    /** Errands, tested from outside: the EAR as it ships, with the support module. */
    BROWSER(10),
    /** The same on a server beside it, for what is marked {@link org.seneid.browser.SecondServer}. */
    SECOND_BROWSER(20),
    /** The first once more, on PostgreSQL, for those that are marked {@link OnPostgreSQLToo}. */
    POSTGRESQL(30);

    private final int ports;

    Ring(int ports) {
        this.ports = ports;
    }

    /** How far its ports are from those of the first ring, so that all can run at the same time. */
    int ports() {
        return ports;
    }

    /** Whether the tests run in the server, as part of the portal. */
    boolean inside() {
        return this == CONTAINER || this == POSTGRESQL;
    }

    static Ring current() {
        return valueOf(System.getProperty("it.ring", CONTAINER.name()));
    }
}
