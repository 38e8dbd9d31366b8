package org.seneid.identity.staff;

import org.seneid.identity.account.AccountStatus;

/** How a staff account stands, as operators see it; each with the JPQL condition that tells it. */
public enum StaffStanding {
    /** Its holder has a code to come in with, or needs one: there is no password. */
    WAITING("a.status in (org.seneid.identity.account.AccountStatus.INVITED,"
            + " org.seneid.identity.account.AccountStatus.ACTIVE) and " + StaffStanding.NO_PASSWORD),
    ACTIVE("a.status = org.seneid.identity.account.AccountStatus.ACTIVE and not (" + StaffStanding.NO_PASSWORD + ")"),
    LOCKED("a.status = org.seneid.identity.account.AccountStatus.LOCKED");

    private static final String NO_PASSWORD = "not exists (select p from Password p where p.owner = a.id)";

    private final String condition;

    StaffStanding(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static StaffStanding of(AccountStatus status, boolean password) {
        return switch (status) {
            case INVITED -> WAITING;
            case ACTIVE -> password ? ACTIVE : WAITING;
            case LOCKED, CLOSED -> LOCKED;
        };
    }

    /** How it looks. */
    public String kind() {
        return switch (this) {
            case WAITING -> "info";
            case ACTIVE -> "ok";
            case LOCKED -> "bad";
        };
    }

    /** The key of what the list of those is called. */
    public String viewKey() {
        return "identity.staff-list.show." + name();
    }

    public String key() {
        return "identity.staff-list.standing." + name();
    }
}
