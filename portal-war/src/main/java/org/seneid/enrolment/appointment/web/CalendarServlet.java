package org.seneid.enrolment.appointment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.seneid.enrolment.appointment.Appointments;
import org.seneid.enrolment.appointment.CalendarFile;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Download;

/** {@code /appointments/{id}/appointment.ics}: an appointment to be put into a calendar. */
@WebServlet("/internal/appointment.ics")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Appointments appointments;

    @Inject
    transient PortalAddress portal;

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var appointment = appointments.byId(new PublicId(request.getParameter("id")));
        var said = new AppointmentWords(language.locale(), clock.instant());
        var file = new CalendarFile(
                        appointment,
                        said.errand(appointment),
                        Messages.in(language.locale())
                                .text(
                                        "enrolment.appointment.calendar-text",
                                        appointment.reference().text()),
                        portal.of("/appointments/" + appointment.publicId()),
                        clock.instant())
                .bytes();
        Download.send(response, CalendarFile.TYPE, "appointment.ics", file);
    }
}
