package org.seneid.platform.acting;

import java.time.Duration;

/**
 * What a signed-in account may be; exclusive. Each says where its people sign in and start, and how long they may
 * stay. The constants are for {@code @RolesAllowed}.
 */
public enum Role {
    CITIZEN(Door.CITIZENS),
    OFFICER(Door.STAFF),
    HELPDESK(Door.STAFF),
    SUPERVISOR(Door.STAFF),
    CLERK(Door.STAFF),
    PARTNER(Door.STAFF),
    RECEIVER(Door.COUNTER),
    AUDITOR(Door.STAFF),
    OPERATOR(Door.STAFF);

    public static final String CITIZENS = "CITIZEN";
    public static final String OFFICERS = "OFFICER";
    public static final String AGENTS = "HELPDESK";
    public static final String SUPERVISORS = "SUPERVISOR";
    public static final String CLERKS = "CLERK";
    public static final String DEVELOPERS = "PARTNER";
    public static final String RECEIVERS = "RECEIVER";
    public static final String AUDITORS = "AUDITOR";
    public static final String OPERATORS = "OPERATOR";
    /** Timers, the outbox and the seeders; no person signs in with it. */
    public static final String SYSTEM = "SYSTEM";

    /**
     * How people come in, and for how long.
     *
     * @param signIn the address of the page where they sign in
     * @param home the address where they start
     * @param idle how long they may stay without doing anything
     * @param whole how long they may stay in all
     */
    private record Door(String signIn, String home, Duration idle, Duration whole) {

        static final Door CITIZENS = new Door("/sign-in", "/home", Duration.ofMinutes(15), Duration.ofHours(12));
        /** Whoever stands at a counter scans, and has no other work. */
        static final Door COUNTER = new Door("/staff", "/partners/scan", Duration.ofMinutes(10), Duration.ofHours(8));

        static final Door STAFF = new Door("/staff", "/staff/home", Duration.ofMinutes(10), Duration.ofHours(8));
    }

    private final Door door;

    Role(Door door) {
        this.door = door;
    }

    public boolean staff() {
        return door != Door.CITIZENS;
    }

    public String signIn() {
        return door.signIn;
    }

    public String home() {
        return door.home;
    }

    public Duration idle() {
        return door.idle;
    }

    public Duration whole() {
        return door.whole;
    }

    /** The beginning of the keys of a staff role's words: {@code .title} of its place, and {@code .text} of what it is for. */
    public String key() {
        return "identity.staff-home." + name();
    }
}
