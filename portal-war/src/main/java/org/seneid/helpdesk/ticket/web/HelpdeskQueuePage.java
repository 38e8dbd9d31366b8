package org.seneid.helpdesk.ticket.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.Redirect;

/** The queue: what waits, what is under way, what is done. */
@Named
@RequestScoped
public class HelpdeskQueuePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    HelpTickets tickets;

    private String number;
    private Page<HelpTicket> shown;

    /** Goes to the ticket whose number somebody says. */
    public String find() {
        var wanted =
                TicketNumber.typed(number).orElseThrow(() -> new RuleBroken("helpdesk.queue.no-number").at("number"));
        try {
            return Redirect.page("/helpdesk/tickets/" + tickets.byNumber(wanted).number());
        } catch (NotFound nowhere) {
            throw new RuleBroken("helpdesk.queue.no-ticket", wanted.text()).at("number");
        }
    }

    public Page<HelpTicket> getShown() {
        if (shown == null) shown = tickets.queue(filter(), Page.number(address.get("page")));
        return shown;
    }

    /** The filters that an address may name. */
    public List<String> getFilters() {
        return List.of("open", "mine", "taken", "closed");
    }

    public String getFilter() {
        return filter().name().toLowerCase(Locale.ROOT);
    }

    private TicketFilter filter() {
        for (var filter : TicketFilter.values())
            if (filter.name().toLowerCase(Locale.ROOT).equals(address.get("show"))) return filter;
        return TicketFilter.OPEN;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
