package org.seneid.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.Role;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where citizens get help, and agents give it. */
@ApplicationScoped
class HelpdeskAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/profile/help", "/helpdesk/help.xhtml"),
                Address.citizen("/profile/help/{id}", "/helpdesk/replay.xhtml"),
                Address.citizen("/profile/help/stop", "/internal/stop-help"),
                Address.staff("/helpdesk", "/helpdesk/queue.xhtml", Role.HELPDESK, Role.SUPERVISOR),
                Address.staff("/helpdesk/tickets/new", "/helpdesk/new-ticket.xhtml", Role.HELPDESK),
                Address.staff("/helpdesk/tickets/{number}", "/helpdesk/ticket.xhtml", Role.HELPDESK, Role.SUPERVISOR),
                Address.staff("/helpdesk/tickets/{number}/repair", "/helpdesk/repair.xhtml", Role.HELPDESK),
                Address.staff("/helpdesk/approvals", "/helpdesk/approvals.xhtml", Role.SUPERVISOR),
                Address.staff("/helpdesk/sessions", "/helpdesk/sessions.xhtml", Role.SUPERVISOR),
                Address.open("/help/cancel/{id}", "/helpdesk/cancel.xhtml"),
                Address.staff("/helpdesk/ended", "/helpdesk/ended.xhtml", Role.HELPDESK),
                Address.staff("/helpdesk/stop", "/internal/stop-looking", Role.HELPDESK),
                Address.staff("/helpdesk/unmask", "/internal/unmask", Role.HELPDESK));
    }
}
