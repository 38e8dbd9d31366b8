package org.seneid.enrolment.appointment;

import java.time.Instant;
import org.seneid.platform.PublicId;

/**
 * An appointment in the day's list of a desk.
 *
 * @param name of whoever booked; empty where it is the officer's own people
 * @param child whose card it is about; empty for none, and where it is the officer's own people
 * @param address where it is looked at; empty where it is the officer's own people
 * @param own whether it is of somebody the officer lives with, or their own
 */
public record AppointmentRow(
        PublicId id,
        Instant startsAt,
        AppointmentKind kind,
        AppointmentStatus status,
        String reference,
        String name,
        String child,
        String address,
        boolean own) {

    static AppointmentRow of(Appointment appointment, boolean own) {
        return new AppointmentRow(
                appointment.publicId(),
                appointment.startsAt(),
                appointment.kind(),
                appointment.status(),
                own ? "" : appointment.reference().text(),
                own ? "" : appointment.account().name(),
                own ? "" : appointment.child().map(child -> child.name()).orElse(""),
                own ? "" : "/desk/appointments/" + appointment.publicId(),
                own);
    }
}
