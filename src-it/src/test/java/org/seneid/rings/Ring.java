package org.seneid.rings;

/** The two rings of tests that need the real server. */
public enum Ring {
    /** Boundaries, tested from inside: the portal and the tests in one WAR. */
    CONTAINER,
    /** Errands, tested from outside: the EAR as it ships, with the support module. */
    BROWSER;

    static Ring current() {
        return valueOf(System.getProperty("it.ring", CONTAINER.name()));
    }
}
