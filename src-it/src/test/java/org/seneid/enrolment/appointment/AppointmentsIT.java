package org.seneid.enrolment.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.enrolment.desk.DeskDetails;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;
import org.seneid.support.Operators;

/** Booking, moving and cancelling times at a desk, and what its officer sees of them. */
@InContainer
@OnPostgreSQLToo
class AppointmentsIT {

    private static final ScheduleDetails HOURS =
            ScheduleDetails.typed("07:30-11:30", "13:30-17:00", "07:30-11:30", "30", "2");

    @Inject
    private Appointments appointments;

    @Inject
    private DeskFinder finder;

    @Inject
    private DeskSchedules schedules;

    @Inject
    private DayAppointments day;

    @Inject
    private AppointmentReminders reminders;

    @Inject
    private DeskAdministration desks;

    @Inject
    private Officers officers;

    @Inject
    private Operators operators;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private As as;

    private Actor operator;
    private Actor officer;
    private Actor citizen;
    private String desk;

    @BeforeEach
    void aDeskWithHours() throws Exception {
        operator = operators.operator();
        officer = officers.atADesk();
        citizen = citizens.citizen();
        desk = databases
                .portal(
                        "select d.code from desk d join desk_officer o on o.desk_id = d.id where o.account = ?",
                        officer.account().value())
                .get(0)
                .get("code");
        as.operator(operator, () -> schedules.save(desk, HOURS));
    }

    @Test
    void aDeskIsFoundWithoutMarksAndTheOwnCommuneFirst() throws Exception {
        var word = "xuyen" + Citizens.number().digits().substring(6);
        var code = opened("Công an phường Xuyến " + word, "00007");
        var own = opened("Công an xã Yên " + word, "00010");
        assertThat(finder.find("PHUONG xuyen, " + word, Optional.empty()))
                .extracting(DeskPlace::code)
                .containsExactly(code);
        assertThat(finder.find(word, Optional.of("00010")))
                .extracting(DeskPlace::code, DeskPlace::own)
                .containsExactly(tuple(own, true), tuple(code, false));
        assertThat(finder.find("%", Optional.empty())).hasSizeLessThanOrEqualTo(DeskFinder.MOST);
        assertThat(finder.find(word + "%", Optional.empty())).hasSize(2);
    }

    @Test
    void aCitizenOfLevelOneBooksOnceHoweverOftenTheyPress() throws Exception {
        var newcomer = citizens.signedIn(citizens.open(1));
        var first = as.citizen(newcomer, () -> appointments.book(wanted(AppointmentKind.LEVEL_2, free(0))));
        var again = as.citizen(newcomer, () -> appointments.book(wanted(AppointmentKind.LEVEL_2, first.startsAt())));
        assertThat(again.publicId()).isEqualTo(first.publicId());
        assertThatThrownBy(
                        () -> as.citizen(newcomer, () -> appointments.book(wanted(AppointmentKind.LEVEL_2, free(3)))))
                .hasMessage("enrolment.appointment.already");
        assertThat(as.citizen(newcomer, () -> appointments.open()))
                .extracting(Appointment::publicId)
                .containsExactly(first.publicId());
        assertThat(acts(newcomer)).containsExactly("appointment.booked");
    }

    @Test
    void nobodySeesMovesOrCancelsAnothers() throws Exception {
        var id = booked(citizen, free(0)).publicId();
        var other = citizens.citizen();
        assertThatThrownBy(() -> as.citizen(other, () -> appointments.byId(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(other, () -> appointments.cancel(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(other, () -> appointments.move(id, wanted(AppointmentKind.PHONE, free(1)))))
                .isInstanceOf(NotFound.class);
        var stranger = new BookingRequest(AppointmentKind.CHILD_CARD, Optional.of(PublicId.random()), desk, free(1));
        assertThatThrownBy(() -> as.citizen(other, () -> appointments.book(stranger)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMovedOrCancelledIsFreeForOthers() throws Exception {
        var start = free(0);
        var mine = booked(citizen, start);
        booked(citizens.citizen(), start);
        assertThatThrownBy(() -> booked(citizens.citizen(), start)).hasMessage("enrolment.appointment.taken");
        var later = free(2);
        var moved = as.citizen(citizen, () -> appointments.move(mine.publicId(), wanted(AppointmentKind.PHONE, later)));
        assertThat(moved.startsAt()).isEqualTo(later);
        assertThat(moved.reference()).isEqualTo(mine.reference());
        booked(citizens.citizen(), start);
        as.citizen(citizen, () -> appointments.cancel(mine.publicId()));
        as.citizen(citizen, () -> appointments.cancel(mine.publicId()));
        assertThat(as.citizen(citizen, () -> appointments.open())).isEmpty();
        assertThat(acts(citizen)).containsExactly("appointment.booked", "appointment.moved", "appointment.cancelled");
        booked(citizen, free(4));
    }

    @Test
    void timesThatTheDeskDoesNotGiveAreRefused() {
        for (var start : List.of(
                clock.instant().plusSeconds(60),
                free(0).plusSeconds(60),
                free(0).plus(Duration.ofDays(60)),
                Instant.EPOCH))
            assertThatThrownBy(() -> booked(citizen, start)).hasMessage("enrolment.appointment.no-such-time");
        assertThatThrownBy(() -> as.citizen(
                        citizen,
                        () -> appointments.book(
                                new BookingRequest(AppointmentKind.PHONE, Optional.empty(), "NONE", free(0)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofManyWhoWantTheLastSeatsAtOnceAsManyGetThemAsThereAre() throws Exception {
        var start = free(1);
        var tries = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) {
            var one = citizens.citizen();
            tries.add(() -> outcome(() -> booked(one, start)));
        }
        var outcomes =
                threads.invokeAll(tries).stream().map(AppointmentsIT::got).toList();
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(2);
        assertThat(Collections.frequency(outcomes, "enrolment.appointment.taken"))
                .isEqualTo(4);
    }

    @Test
    void twoClicksAtOnceBookOneTimeAndTwoDesksAtOnceGiveOne() throws Exception {
        var start = free(1);
        Callable<String> click = () -> outcome(() -> booked(citizen, start));
        assertThat(threads.invokeAll(List.of(click, click)).stream().map(AppointmentsIT::got))
                .containsExactly("done", "done");
        assertThat(as.citizen(citizen, () -> appointments.open())).hasSize(1);

        var other = opened("Công an phường Khác", "00004");
        var elsewhere = new BookingRequest(AppointmentKind.OWN_CARD, Optional.empty(), other, start);
        var outcomes = threads
                .invokeAll(List.<Callable<String>>of(
                        () -> outcome(() ->
                                as.citizen(citizen, () -> appointments.book(wanted(AppointmentKind.OWN_CARD, start)))),
                        () -> outcome(() -> as.citizen(citizen, () -> appointments.book(elsewhere)))))
                .stream()
                .map(AppointmentsIT::got)
                .toList();
        assertThat(outcomes)
                .contains("done")
                .containsAnyOf("constraint.appointment_open_errand_uk", "enrolment.appointment.already");
        assertThat(as.citizen(citizen, () -> appointments.open())).hasSize(2);
    }

    @Test
    void theOfficerOpensWhoBringsTheCodeAndSaysWhatCameOfIt() throws Exception {
        var appointment = booked(citizen, free(0));
        assertThatThrownBy(() -> open(appointment))
                .isInstanceOf(Exception.class)
                .hasMessage("enrolment.day.other-day");
        atTheTimeOf(appointment);
        assertThat(list(true)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(citizen.name());
            assertThat(row.status()).isEqualTo(AppointmentStatus.BOOKED);
        });
        open(appointment);
        open(appointment);
        assertThat(list(true)).extracting(AppointmentRow::status).containsExactly(AppointmentStatus.ARRIVED);
        as.officer(officer, () -> day.mark(appointment.publicId(), AppointmentStatus.SERVED));
        as.officer(officer, () -> day.mark(appointment.publicId(), AppointmentStatus.SERVED));
        assertThat(list(true)).isEmpty();
        assertThat(list(false)).extracting(AppointmentRow::status).containsExactly(AppointmentStatus.SERVED);
        assertThatThrownBy(() -> as.officer(officer, () -> day.mark(appointment.publicId(), AppointmentStatus.NO_SHOW)))
                .hasMessage("enrolment.appointment.over");
        assertThat(acts(citizen))
                .containsSubsequence("appointment.booked", "appointment.arrived", "appointment.served");
    }

    @Test
    void anotherDeskSeesNothingOfIt() throws Exception {
        var appointment = booked(citizen, free(0));
        atTheTimeOf(appointment);
        var elsewhere = officers.atADesk();
        assertThat(as.officer(elsewhere, () -> day.count(false)).rows()).isZero();
        assertThatThrownBy(() -> as.officer(elsewhere, () -> day.byId(appointment.publicId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.officer(elsewhere, () -> day.open(appointment.reference())))
                .hasMessage("enrolment.day.unknown");
    }

    @Test
    void officersServeNeitherThemselvesNorSeeTheirName() throws Exception {
        var self = citizens.signedIn(citizens.open(officer.person(), "Chính Họ", 2));
        var appointment = booked(self, free(0));
        atTheTimeOf(appointment);
        assertThat(list(true)).singleElement().satisfies(row -> {
            assertThat(row.own()).isTrue();
            assertThat(row.name() + row.reference() + row.address()).isEmpty();
        });
        assertThatThrownBy(() -> open(appointment)).hasMessage("identity.own-people.theirs");
        assertThatThrownBy(() -> as.officer(officer, () -> day.mark(appointment.publicId(), AppointmentStatus.SERVED)))
                .hasMessage("identity.own-people.theirs");
    }

    @Test
    void hoursAreChangedByWhoProvedWhoTheyAreAndLeaveWhatIsBooked() throws Exception {
        var appointment = booked(citizen, free(0));
        as.operator(operator, () -> schedules.save(desk, ScheduleDetails.typed("", "13:30-17:00", "", "30", "0")));
        assertThat(as.citizen(citizen, () -> appointments.byId(appointment.publicId()))
                        .status())
                .isEqualTo(AppointmentStatus.BOOKED);
        assertThat(finder.byCode(desk, Optional.empty()).orElseThrow().days()).isEmpty();
        clock.move(Duration.ofMinutes(6));
        assertThatThrownBy(() -> as.operator(operator, () -> schedules.save(desk, HOURS)))
                .isInstanceOf(StepUpRequired.class);
    }

    @Test
    void theReminderComesOnceOnTheDayBefore() throws Exception {
        var appointment = booked(citizen, free(0));
        clock.move(Duration.between(
                clock.instant(), appointment.remindAt().orElseThrow().minusSeconds(60)));
        reminded();
        assertThat(told()).isZero();
        clock.move(Duration.ofMinutes(2));
        Callable<String> node = () -> outcome(() -> {
            reminded();
            return null;
        });
        threads.invokeAll(List.of(node, node)).forEach(AppointmentsIT::got);
        reminded();
        assertThat(told()).isOne();
    }

    @Test
    void whatNobodySaidAnythingOfIsOverOnTheNextDayAndForgottenLater() throws Exception {
        var appointment = booked(citizen, free(0));
        atTheTimeOf(appointment);
        as.system(citizen.account(), () -> {
            reminders.tidy();
            return null;
        });
        assertThat(as.citizen(citizen, () -> appointments.open())).hasSize(1);
        clock.move(Duration.ofDays(1));
        as.system(citizen.account(), () -> {
            reminders.tidy();
            return null;
        });
        assertThat(as.citizen(citizen, () -> appointments.byId(appointment.publicId()))
                        .status())
                .isEqualTo(AppointmentStatus.LAPSED);
        booked(citizen, free(0));
        clock.move(AppointmentReminders.KEPT);
        as.system(citizen.account(), () -> {
            reminders.tidy();
            return null;
        });
        assertThatThrownBy(() -> as.citizen(citizen, () -> appointments.byId(appointment.publicId())))
                .isInstanceOf(NotFound.class);
    }

    private void reminded() throws Exception {
        as.system(citizen.account(), () -> reminders.remind());
    }

    private int told() throws Exception {
        return databases
                .portal(
                        "select id from notification where kind = 'APPOINTMENT_TOMORROW' and owner = ?",
                        citizen.account().value())
                .size();
    }

    private String opened(String name, String commune) throws Exception {
        var code = ("A" + Citizens.number().digits().substring(6)).toUpperCase(Locale.ROOT);
        as.operator(operator, () -> desks.open(code, DeskDetails.typed(name, commune, "1 phố Thử")));
        as.operator(operator, () -> schedules.save(code, HOURS));
        return code;
    }

    private Appointment booked(Actor who, Instant start) throws Exception {
        return as.citizen(who, () -> appointments.book(wanted(AppointmentKind.PHONE, start)));
    }

    private BookingRequest wanted(AppointmentKind kind, Instant start) {
        return new BookingRequest(kind, Optional.empty(), desk, start);
    }

    /** A time on the second day from now that is offered, so that it can still be changed. */
    private Instant free(int which) {
        return finder.byCode(desk, Optional.empty())
                .orElseThrow()
                .days()
                .get(2)
                .times()
                .get(which)
                .start();
    }

    /** A few minutes after it begins; the clock goes back after each test. */
    private void atTheTimeOf(Appointment appointment) {
        clock.move(Duration.between(clock.instant(), appointment.startsAt().plusSeconds(120)));
        assertThat(clock.instant().atZone(Clocks.CITIZENS_ZONE).toLocalDate())
                .isEqualTo(appointment.startsAt().atZone(Clocks.CITIZENS_ZONE).toLocalDate());
    }

    private PublicId open(Appointment appointment) throws Exception {
        return as.officer(officer, () -> day.open(appointment.reference()));
    }

    private List<AppointmentRow> list(boolean waiting) throws Exception {
        var rows = as.officer(officer, () -> day.page(waiting, Slice.first(25, "start", false)));
        assertThat(as.officer(officer, () -> day.count(waiting)).rows()).isEqualTo(rows.size());
        return rows;
    }

    private List<String> acts(Actor of) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and act like 'appointment.%' order by id",
                        of.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }

    private static String outcome(Callable<?> call) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            call.call();
            return "done";
        } catch (Exception refused) {
            return Failure.of(refused).key();
        } finally {
            context.deactivate();
        }
    }

    private static String got(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
