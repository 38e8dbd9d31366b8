package org.seneid.enrolment.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.seneid.enrolment.appointment.AppointmentKind;
import org.seneid.enrolment.appointment.AppointmentReminders;
import org.seneid.enrolment.appointment.PlannedAppointments;
import org.seneid.enrolment.desk.Desks;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.Clocks;
import org.seneid.platform.PersonalId;
import org.seneid.platform.start.PortalStarting;
import org.seneid.platform.text.Formats;

/** Who comes today to the desk of a demo, so that officer.lan has a day to look at. */
@ApplicationScoped
public class DemoAppointments {

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final PersonalId NGOC = new PersonalId("001317004512");
    private static final PersonalId BINH = new PersonalId("079192004567");
    private static final PersonalId DUNG = new PersonalId("001166000123");

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    @Inject
    PlannedAppointments planned;

    @Inject
    AppointmentReminders past;

    @Inject
    Clock clock;

    void fill(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        if (!starting.demo()) return;
        past.tidy();
        enter(DUNG, AppointmentKind.PHONE, Optional.empty(), LocalTime.of(8, 30));
        enter(BINH, AppointmentKind.OWN_CARD, Optional.empty(), LocalTime.of(10, 10));
        enter(AN, AppointmentKind.CHILD_CARD, Optional.of(NGOC), LocalTime.of(14, 10));
        enter(DUNG, AppointmentKind.OWN_CARD, Optional.empty(), LocalTime.of(16, 30));
    }

    private void enter(PersonalId person, AppointmentKind kind, Optional<PersonalId> child, LocalTime time) {
        var desk = desks.opened(DemoDesks.FIRST, DemoDesks.first());
        accounts.citizen(person)
                .ifPresent(citizen -> planned.enter(
                        citizen, kind, child.flatMap(accounts::citizen), desk, today(time), DemoDesks.SEATS));
    }

    private Instant today(LocalTime time) {
        return Formats.day(clock.instant())
                .atTime(time)
                .atZone(Clocks.CITIZENS_ZONE)
                .toInstant();
    }
}
