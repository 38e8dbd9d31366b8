package org.seneid.enrolment.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.appointment.DeskSchedules;
import org.seneid.enrolment.appointment.OpeningPeriod;
import org.seneid.enrolment.appointment.ScheduleDetails;
import org.seneid.enrolment.desk.DeskDetails;
import org.seneid.enrolment.desk.Desks;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.start.PortalStarting;

/** The desks of a demo: where its people live, and a few beside. officer.lan works at the first. */
@ApplicationScoped
public class DemoDesks {

    static final String FIRST = "DK";

    /** How many people each of them serves at once. */
    static final int SEATS = 2;

    private static final String OFFICER = "officer.lan";

    private static final ScheduleDetails HOURS =
            new ScheduleDetails(period(7, 30, 11, 30), period(13, 30, 17, 0), period(7, 30, 11, 30), 20, SEATS);

    private record Place(String code, DeskDetails details) {}

    private static final List<Place> PLACES = List.of(
            place(FIRST, "Ba Đình", "00004", "37 phố Nguyễn Trường Tộ, phường Ba Đình, thành phố Hà Nội"),
            place("NH", "Ngọc Hà", "00013", "6 phố Ngọc Hà, phường Ngọc Hà, thành phố Hà Nội"),
            place("GV", "Giảng Võ", "00016", "148 phố Ngọc Khánh, phường Giảng Võ, thành phố Hà Nội"),
            place("DD", "Đống Đa", "00025", "15 phố Khâm Thiên, phường Đống Đa, thành phố Hà Nội"),
            place("NL", "Nhiêu Lộc", "26755", "215 đường Lê Văn Sỹ, phường Nhiêu Lộc, Thành phố Hồ Chí Minh"),
            place("HC", "Hải Châu", "20197", "16 đường Lê Duẩn, phường Hải Châu, thành phố Đà Nẵng"));

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    @Inject
    DeskSchedules schedules;

    void fill(@Observes @Priority(PortalStarting.DOCUMENTS) PortalStarting starting) {
        if (!starting.demo()) return;
        for (var place : PLACES) schedules.begin(desks.opened(place.code(), place.details()), HOURS);
        accounts.staff(OFFICER).ifPresent(lan -> desks.assign(lan.id(), desks.opened(FIRST, first())));
    }

    static DeskDetails first() {
        return PLACES.get(0).details();
    }

    private static Place place(String code, String ward, String commune, String address) {
        return new Place(code, new DeskDetails("Công an phường " + ward, commune, address));
    }

    private static Optional<OpeningPeriod> period(int hour, int minute, int untilHour, int untilMinute) {
        return Optional.of(new OpeningPeriod(LocalTime.of(hour, minute), LocalTime.of(untilHour, untilMinute)));
    }
}
