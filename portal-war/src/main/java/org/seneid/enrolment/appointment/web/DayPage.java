package org.seneid.enrolment.appointment.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.enrolment.appointment.AppointmentRow;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/**
 * Who comes to the desk today, by the clock: all, or those who are still to be served.
 *
 * <p>Its headings are the messages {@code enrolment.day.column.…}.
 */
@Named
@RequestScoped
public class DayPage {

    private static final String SHOW = "show";
    private static final String ALL = "all";

    @Inject
    DayAppointments appointments;

    private ListAddress address;
    private boolean waiting;
    private StaffList<AppointmentRow> list;

    @PostConstruct
    void open() {
        address = StaffList.current();
        waiting = !address.value(SHOW).filter(ALL::equals).isPresent();
        list = StaffList.<AppointmentRow>named("enrolment.day")
                .columns(
                        shown("start"),
                        shown("person").unsorted(),
                        shown("kind"),
                        shown("status"),
                        shown("reference").unsorted())
                .sortedBy("start")
                .of(slice -> appointments.page(waiting, slice), () -> appointments.count(waiting));
    }

    public List<ListView> getViews() {
        return List.of(
                ListView.uncounted(address.filtered(SHOW, null), "enrolment.day.waiting", waiting),
                ListView.uncounted(address.filtered(SHOW, ALL), "enrolment.day.all", !waiting));
    }

    public StaffList<AppointmentRow> getList() {
        return list;
    }
}
