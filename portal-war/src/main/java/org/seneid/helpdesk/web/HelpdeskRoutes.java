package org.seneid.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where citizens get help, and agents give it. */
@ApplicationScoped
class HelpdeskRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/profile/help", "/helpdesk/help.xhtml"),
                Route.citizen("/profile/help/{id}", "/helpdesk/replay.xhtml"),
                Route.citizen("/profile/help/stop", "/internal/stop-help"),
                Route.staff("/helpdesk", "/helpdesk/queue.xhtml", Role.HELPDESK, Role.SUPERVISOR),
                Route.staff("/helpdesk/tickets/new", "/helpdesk/new-ticket.xhtml", Role.HELPDESK),
                Route.staff("/helpdesk/tickets/{number}", "/helpdesk/ticket.xhtml", Role.HELPDESK, Role.SUPERVISOR),
                Route.staff("/helpdesk/tickets/{number}/repair", "/helpdesk/repair.xhtml", Role.HELPDESK),
                Route.staff("/helpdesk/approvals", "/helpdesk/approvals.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/approvals/{id}", "/helpdesk/approval.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/sessions", "/helpdesk/sessions.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/sessions/past", "/helpdesk/past-sessions.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/sessions/{id}", "/helpdesk/supervised-replay.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/figures", "/helpdesk/figures.xhtml", Role.SUPERVISOR),
                Route.open("/help/cancel/{id}", "/helpdesk/cancel.xhtml"),
                Route.staff("/helpdesk/ended", "/helpdesk/ended.xhtml", Role.HELPDESK),
                Route.staff("/helpdesk/stop", "/internal/stop-looking", Role.HELPDESK),
                Route.staff("/helpdesk/unmask", "/internal/unmask", Role.HELPDESK));
    }
}
