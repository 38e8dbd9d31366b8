package org.seneid.enrolment.appointment;

import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/**
 * A time that somebody wants.
 *
 * @param desk its code
 * @param child the guardianship of the child that it is about; empty for none
 */
public record BookingRequest(AppointmentKind kind, Optional<PublicId> child, String desk, Instant start) {

    /**
     * Reads a form.
     *
     * @param seconds the moment, counted from 1970
     * @throws RuleBroken {@code enrolment.appointment.no-time} at {@code time} when no moment was chosen
     */
    public static BookingRequest typed(AppointmentKind kind, Optional<PublicId> child, String desk, String seconds) {
        if (seconds == null || !seconds.matches("[0-9]{1,11}"))
            throw new RuleBroken("enrolment.appointment.no-time").at("time");
        return new BookingRequest(kind, child, desk, Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
