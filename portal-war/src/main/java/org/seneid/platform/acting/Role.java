package org.seneid.platform.acting;

import java.time.Duration;
import java.util.List;

/**
 * What a signed-in account may be; exclusive. Each says where its people sign in and start, how long they may stay, and
 * which work is theirs. The constants are for {@code @RolesAllowed}.
 */
public enum Role {
    CITIZEN(Door.CITIZENS),
    OFFICER(Door.STAFF, new Workplace("/desk", "identity.staff-home.desk")),
    HELPDESK(Door.STAFF, new Workplace("/helpdesk", "identity.staff-home.helpdesk")),
    SUPERVISOR(
            Door.STAFF,
            new Workplace("/helpdesk", "identity.staff-home.helpdesk"),
            new Workplace("/helpdesk/questions", "audit.answers.title")),
    PARTNER(Door.STAFF),
    AUDITOR(Door.STAFF, new Workplace("/audit", "identity.staff-home.audit")),
    OPERATOR(Door.STAFF);

    public static final String CITIZENS = "CITIZEN";
    public static final String OFFICERS = "OFFICER";
    public static final String AGENTS = "HELPDESK";
    public static final String SUPERVISORS = "SUPERVISOR";
    public static final String DEVELOPERS = "PARTNER";
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
        static final Door STAFF = new Door("/staff", "/staff/home", Duration.ofMinutes(10), Duration.ofHours(8));
    }

    /**
     * Where a role works.
     *
     * @param label the key of the words of the link that leads there
     */
    public record Workplace(String address, String label) {}

    private final Door door;
    private final List<Workplace> workplaces;

    Role(Door door, Workplace... workplaces) {
        this.door = door;
        this.workplaces = List.of(workplaces);
    }

    public boolean staff() {
        return door == Door.STAFF;
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

    /** Empty for staff whose part of the portal is not open yet; a citizen's pages are all their own. */
    public List<Workplace> workplaces() {
        return workplaces;
    }

    /** The beginning of the keys of a staff role's words: {@code .title} of its place, and {@code .text} of what it is for. */
    public String key() {
        return "identity.staff-home." + name();
    }
}
