package org.seneid.platform.acting;

/** What a signed-in account may be; exclusive. The constants are for {@code @RolesAllowed}. */
public enum Role {
    CITIZEN,
    OFFICER,
    HELPDESK,
    SUPERVISOR,
    PARTNER,
    AUDITOR,
    OPERATOR;

    public static final String CITIZENS = "CITIZEN";
    public static final String OFFICERS = "OFFICER";
    public static final String AGENTS = "HELPDESK";
    public static final String SUPERVISORS = "SUPERVISOR";
    public static final String DEVELOPERS = "PARTNER";
    public static final String AUDITORS = "AUDITOR";
    public static final String OPERATORS = "OPERATOR";
    /** Timers, the outbox and the seeders; no person signs in with it. */
    public static final String SYSTEM = "SYSTEM";

    public boolean staff() {
        return this != CITIZEN;
    }
}
