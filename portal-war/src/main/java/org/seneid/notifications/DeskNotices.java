package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.enrolment.appointment.AppointmentEvents.AppointmentTomorrow;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** Whoever has booked a time at a desk is reminded of it, whatever they chose to be told of: they asked for it by booking. */
@ApplicationScoped
class DeskNotices {

    @Inject
    Notices notices;

    void tomorrow(@Observes AppointmentTomorrow event) {
        // times and days are written alike in both languages
        var formats = new Formats(Language.VIETNAMESE);
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.APPOINTMENT_TOMORROW,
                                formats.time(event.startsAt()) + " " + formats.date(Formats.day(event.startsAt())),
                                event.desk())
                        .at("/appointments/" + event.appointment()));
    }
}
