package org.seneid.enrolment.appointment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.seneid.enrolment.appointment.AppointmentRow;
import org.seneid.enrolment.appointment.AppointmentStatus;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** One of today's appointments: opening the person, or saying what came of it. */
@Named
@RequestScoped
public class DayAppointmentPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DayAppointments appointments;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private PublicId id;
    private AppointmentRow row;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getRow();
    }

    public String open() {
        return Redirect.page("/desk/found/" + appointments.open(id));
    }

    public String arrived() {
        return marked(AppointmentStatus.ARRIVED);
    }

    public String served() {
        return marked(AppointmentStatus.SERVED);
    }

    public String missed() {
        return marked(AppointmentStatus.NO_SHOW);
    }

    private String marked(AppointmentStatus what) {
        appointments.mark(id, what);
        return Redirect.pageSaying("/desk/appointments", "enrolment.day.marked");
    }

    public AppointmentRow getRow() {
        if (row == null) row = appointments.byId(id);
        return row;
    }

    public String getTime() {
        return new AppointmentWords(language.locale(), clock.instant()).time(getRow().startsAt());
    }
}
