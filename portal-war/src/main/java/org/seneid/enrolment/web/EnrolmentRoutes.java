package org.seneid.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where the police desk is, and the two ways to it from home. */
@ApplicationScoped
class EnrolmentRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                desk("/desk", "desk"),
                Route.staff("/desk/photo", "/internal/desk-photo", Role.OFFICER).takingFiles(),
                desk("/desk/drafts", "drafts"),
                desk("/desk/today", "today"),
                desk("/desk/appointments", "day"),
                desk("/desk/appointments/{id}", "day-appointment"),
                desk("/desk/found/{id}", "found"),
                desk("/desk/enrolments/{id}/originals", "originals"),
                desk("/desk/enrolments/{id}/originals/{original}", "original"),
                desk("/desk/enrolments/{id}/contacts", "contacts"),
                desk("/desk/enrolments/{id}/dependants", "dependants"),
                desk("/desk/enrolments/{id}/check", "check"),
                desk("/desk/enrolments/{id}/done", "done"),
                slip("/desk/enrolments/{id}/slip.pdf", "enrolment"),
                desk("/desk/accounts/{id}", "account"),
                slip("/desk/accounts/{id}/slip.pdf", "account"),
                desks("/operations/desks", "desks"),
                desks("/operations/desks/new", "desk-new"),
                desks("/operations/desks/{code}", "desk-edit"),
                desks("/operations/desks/{code}/hours", "hours"),
                desks("/operations/staff/{id}/desk", "officer-desk"),
                open("/register", "register"),
                open("/register/phone", "register-phone"),
                open("/register/password", "register-password"),
                Route.citizen("/register/welcome", "/enrolment/register-welcome.xhtml"),
                open("/prepare", "prepare"),
                open("/desks", "find-desk"),
                Route.citizen("/appointments/{id}", "/enrolment/appointment.xhtml"),
                Route.citizen("/appointments/{id}/appointment.ics", "/internal/appointment.ics"),
                Route.citizen("/desk-notes", "/enrolment/notes.xhtml"));
    }

    private static Route open(String pattern, String view) {
        return Route.open(pattern, "/enrolment/" + view + ".xhtml");
    }

    private static Route slip(String pattern, String of) {
        return Route.staff(pattern, "/internal/slip.pdf?of=" + of, Role.OFFICER);
    }

    private static Route desks(String pattern, String view) {
        return Route.staff(pattern, "/enrolment/" + view + ".xhtml", Role.OPERATOR);
    }

    private static Route desk(String pattern, String view) {
        return Route.staff(pattern, "/enrolment/" + view + ".xhtml", Role.OFFICER);
    }
}
