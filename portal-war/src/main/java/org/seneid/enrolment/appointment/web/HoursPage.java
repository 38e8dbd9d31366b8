package org.seneid.enrolment.appointment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.appointment.DeskSchedules;
import org.seneid.enrolment.appointment.OpeningPeriod;
import org.seneid.enrolment.appointment.ScheduleDetails;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.platform.web.Redirect;

/** When a desk is open and how many people it serves at once, as an operator says it. */
@Named
@RequestScoped
public class HoursPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DeskAdministration desks;

    @Inject
    DeskSchedules schedules;

    private String code;
    private Desk desk;
    private String morning = "";
    private String afternoon = "";
    private String saturday = "";
    private String minutes = "20";
    private String seats = "1";

    @PostConstruct
    void opened() {
        code = address.get("code");
    }

    /** What holds now stands in the fields; whoever is not known well enough is asked before they type anything. */
    public void load() {
        desks.begin();
        getDesk();
        schedules.of(code).ifPresent(present -> {
            morning = text(present.morning());
            afternoon = text(present.afternoon());
            saturday = text(present.saturday());
            minutes = String.valueOf(present.minutes());
            seats = String.valueOf(present.seats());
        });
    }

    private static String text(Optional<OpeningPeriod> period) {
        return period.map(OpeningPeriod::text).orElse("");
    }

    public String save() {
        schedules.save(code, ScheduleDetails.typed(morning, afternoon, saturday, minutes, seats));
        return Redirect.pageSaying("/operations/desks/" + code, "enrolment.hours.saved");
    }

    public Desk getDesk() {
        if (desk == null) desk = desks.byCode(code);
        return desk;
    }

    public String getCode() {
        return code;
    }

    public String getMorning() {
        return morning;
    }

    public void setMorning(String typed) {
        morning = typed;
    }

    public String getAfternoon() {
        return afternoon;
    }

    public void setAfternoon(String typed) {
        afternoon = typed;
    }

    public String getSaturday() {
        return saturday;
    }

    public void setSaturday(String typed) {
        saturday = typed;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String typed) {
        minutes = typed;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String typed) {
        seats = typed;
    }
}
