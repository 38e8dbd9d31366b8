package org.seneid.helpdesk.ticket.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.platform.web.Redirect;

/** Opens a ticket for somebody who calls. */
@Named
@RequestScoped
public class NewTicketPage {

    @Inject
    HelpTickets tickets;

    private String words;

    public String open() {
        return Redirect.page("/helpdesk/tickets/" + tickets.open(words));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
