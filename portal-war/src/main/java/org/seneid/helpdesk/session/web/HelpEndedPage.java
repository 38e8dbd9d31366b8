package org.seneid.helpdesk.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.session.HelpSessions;

/** Says to an agent that their look has ended, and by whom. */
@Named
@RequestScoped
public class HelpEndedPage {

    @Inject
    HelpSessions sessions;

    private HelpSession last;

    public void load() {
        last = sessions.last().orElse(null);
    }

    /** Null when this agent has looked at nothing yet. */
    public HelpSession getLast() {
        return last;
    }

    /** A look whose time is over has ended, whether that is on record yet or not. */
    public EndedBy getEndedBy() {
        return last.endedBy().orElse(EndedBy.TIME);
    }
}
