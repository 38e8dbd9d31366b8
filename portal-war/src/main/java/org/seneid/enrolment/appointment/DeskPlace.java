package org.seneid.enrolment.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.desk.Desk;

/**
 * A desk as people look for one.
 *
 * @param own whether it is of the commune where they live
 * @param schedule empty when nobody said when it is open
 * @param days the next ones on which people can come; none where nobody books
 */
public record DeskPlace(Desk desk, boolean own, Optional<DeskSchedule> schedule, List<OpenDay> days) {

    public String code() {
        return desk.code();
    }

    /** The first moment that can be booked; empty when there is none soon. */
    public Optional<Instant> earliest() {
        return days.stream().flatMap(day -> day.earliest().stream()).findFirst();
    }
}
