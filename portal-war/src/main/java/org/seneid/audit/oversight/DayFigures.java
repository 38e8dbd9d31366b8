package org.seneid.audit.oversight;

import java.time.LocalDate;

/**
 * How much was done on a day, by whom.
 *
 * @param citizens acts of citizens, of people who were shown something, and of the portal itself
 * @param desk of officers, {@code helpdesk} of agents and supervisors, {@code others} of all other staff
 */
public record DayFigures(LocalDate day, long citizens, long desk, long helpdesk, long others) {

    public long staff() {
        return desk + helpdesk + others;
    }

    public long all() {
        return citizens + staff();
    }
}
