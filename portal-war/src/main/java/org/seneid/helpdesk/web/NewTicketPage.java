package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.helpdesk.HelpTickets;
import org.seneid.platform.web.To;

/** Opens a ticket for somebody who calls. */
@Named
@RequestScoped
public class NewTicketPage {

    @Inject
    HelpTickets tickets;

    private String words;

    public String open() {
        return To.page("/helpdesk/tickets/" + tickets.open(words));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
