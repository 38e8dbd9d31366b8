package org.seneid.enrolment.appointment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Where an appointment stands. */
public enum AppointmentStatus {
    BOOKED,
    /** The person is at the desk. */
    ARRIVED,
    SERVED,
    /** An officer saw that nobody came. */
    NO_SHOW,
    /** The citizen gave the time back. */
    CANCELLED,
    /** Its day went by, and no officer said what came of it. */
    LAPSED;

    private static final Map<AppointmentStatus, Set<AppointmentStatus>> MOVES = Map.of(
            BOOKED, EnumSet.of(BOOKED, ARRIVED, SERVED, NO_SHOW, CANCELLED, LAPSED),
            ARRIVED, EnumSet.of(SERVED, NO_SHOW, LAPSED),
            SERVED, EnumSet.noneOf(AppointmentStatus.class),
            NO_SHOW, EnumSet.of(ARRIVED),
            CANCELLED, EnumSet.noneOf(AppointmentStatus.class),
            LAPSED, EnumSet.noneOf(AppointmentStatus.class));

    /** @throws RuleBroken {@code enrolment.appointment.over} when the other may not follow */
    AppointmentStatus to(AppointmentStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("enrolment.appointment.over");
        return next;
    }

    /** Whether the person is still to be served. */
    public boolean open() {
        return this == BOOKED || this == ARRIVED;
    }

    /** Whether the person may still come through the door. */
    boolean awaited() {
        return this == BOOKED || this == NO_SHOW;
    }

    public String key() {
        return "enrolment.appointment.status." + name();
    }
}
