package org.seneid.rings;

/** The rings of tests that need the real server. */
public enum Ring {
    /** Boundaries, tested from inside: the portal and the tests in one WAR. */
    CONTAINER,
    /** Errands, tested from outside: the EAR as it ships, with the support module. */
    BROWSER,
    /** The first once more, on PostgreSQL, for those that are marked {@link OnPostgreSQLToo}. */
    POSTGRESQL;

    static Ring current() {
        return valueOf(System.getProperty("it.ring", CONTAINER.name()));
    }
}
