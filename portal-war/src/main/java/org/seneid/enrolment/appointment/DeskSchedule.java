package org.seneid.enrolment.appointment;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.Holidays;

/** When a desk is open, and how many people it serves at once; its row is held by whoever books there. */
@Entity
@Table(name = "desk_schedule")
public class DeskSchedule {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "desk_schedule_seq")
    @SequenceGenerator(name = "desk_schedule_seq", sequenceName = "desk_schedule_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "desk_id")
    private long desk;

    private OpeningPeriod morning;
    private OpeningPeriod afternoon;
    private OpeningPeriod saturday;
    private int minutes;
    private int seats;

    protected DeskSchedule() {}

    public DeskSchedule(long desk, ScheduleDetails details) {
        this.desk = desk;
        describe(details);
    }

    /** What is booked already stays as it is. */
    void describe(ScheduleDetails details) {
        morning = details.morning().orElse(null);
        afternoon = details.afternoon().orElse(null);
        saturday = details.saturday().orElse(null);
        minutes = details.minutes();
        seats = details.seats();
    }

    public ScheduleDetails details() {
        return new ScheduleDetails(morning(), afternoon(), saturday(), minutes, seats);
    }

    /** When people's times begin on a day; none on Sundays and public holidays. */
    List<LocalTime> starts(LocalDate day) {
        return seats == 0
                ? List.of()
                : periods(day).flatMap(period -> period.starts(minutes)).toList();
    }

    private Stream<OpeningPeriod> periods(LocalDate day) {
        if (Holidays.celebrated(day) || day.getDayOfWeek() == DayOfWeek.SUNDAY) return Stream.empty();
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? saturday().stream()
                : Stream.concat(morning().stream(), afternoon().stream());
    }

    long desk() {
        return desk;
    }

    public Optional<OpeningPeriod> morning() {
        return Optional.ofNullable(morning);
    }

    public Optional<OpeningPeriod> afternoon() {
        return Optional.ofNullable(afternoon);
    }

    public Optional<OpeningPeriod> saturday() {
        return Optional.ofNullable(saturday);
    }

    public int minutes() {
        return minutes;
    }

    public int seats() {
        return seats;
    }
}
