package org.seneid.enrolment.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.appointment.Appointment.Slot;
import org.seneid.enrolment.desk.Desk;
import org.seneid.identity.account.Account;
import org.seneid.platform.PersonalId;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T02:20:00Z");

    private final Desk desk = new Desk("DK", "Công an phường Ba Đình; quầy 1", "00004");
    private final Account an = account();
    private Appointment appointment;

    @BeforeEach
    void booked() {
        appointment = new Appointment(an, AppointmentKind.PHONE, null, slot(THURSDAY), NOW);
    }

    @Test
    void itIsChangedUntilTwoHoursBefore() {
        var soon = THURSDAY.minus(Duration.ofHours(2));
        assertThat(appointment.changeable(soon.minusSeconds(1))).isTrue();
        assertThat(appointment.changeable(soon)).isFalse();
        assertThatThrownBy(() -> appointment.cancel(soon)).hasMessage("enrolment.appointment.late");
        assertThatThrownBy(() -> appointment.moveTo(slot(THURSDAY.plusSeconds(1200)), soon))
                .hasMessage("enrolment.appointment.late");
    }

    @Test
    void whatIsCancelledIsNeitherMovedNorServed() {
        appointment.cancel(NOW);
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(appointment.remindAt()).isEmpty();
        assertThatThrownBy(() -> appointment.moveTo(slot(THURSDAY), NOW)).hasMessage("enrolment.appointment.over");
        assertThatThrownBy(appointment::arrive).hasMessage("enrolment.appointment.over");
    }

    @Test
    void theReminderComesOnTheDayBeforeAtFour() {
        assertThat(appointment.remindAt()).contains(Instant.parse("2026-11-25T09:00:00Z"));
        appointment.moveTo(slot(Instant.parse("2026-11-30T02:20:00Z")), NOW);
        assertThat(appointment.remindAt()).contains(Instant.parse("2026-11-29T09:00:00Z"));
        appointment.moveTo(slot(THURSDAY), Instant.parse("2026-11-25T09:30:00Z"));
        assertThat(appointment.remindAt()).isEmpty();
    }

    @Test
    void whoCameTooLateIsStillServed() {
        assertThatThrownBy(() -> appointment.missed(THURSDAY.minusSeconds(1))).hasMessage("enrolment.day.too-early");
        appointment.missed(THURSDAY);
        appointment.arrive();
        appointment.serve();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.SERVED);
        assertThatThrownBy(() -> appointment.missed(THURSDAY)).hasMessage("enrolment.appointment.over");
    }

    @Test
    void aCalendarTakesItWithFoldedAndEscapedLines() {
        var text = new String(
                new CalendarFile(appointment, "Đổi số điện thoại, của tài khoản", "Mã", "https://sen.example/a", NOW)
                        .bytes(),
                UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:20261126T022000Z\r\n", "DTEND:20261126T024000Z\r\n")
                .contains("SUMMARY:Đổi số điện thoại\\, của tài khoản\r\n")
                .contains("LOCATION:Công an phường Ba Đình\\; quầy 1\r\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        var text = new String(
                new CalendarFile(appointment, "ế".repeat(100), "", "https://sen.example/a", NOW).bytes(), UTF_8);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "ế".repeat(100) + "\r\n");
    }

    private Slot slot(Instant start) {
        return new Slot(desk, start, 20, 1);
    }

    private static Account account() {
        var account = Account.ofCitizen(new PersonalId("001090012345"), "An", 1, NOW);
        try {
            var id = Account.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(account, 7L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return account;
    }
}
