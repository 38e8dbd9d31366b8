package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.helpdesk.Approvals;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.web.Redirect;

/** What waits for a supervisor, and the looks that run. */
@Named
@RequestScoped
public class ApprovalsPage {

    @Inject
    Approvals approvals;

    private List<Repair> waiting;
    private List<HelpSession> running;

    public List<Repair> getWaiting() {
        if (waiting == null) waiting = approvals.waiting();
        return waiting;
    }

    public List<HelpSession> getRunning() {
        if (running == null) running = approvals.running();
        return running;
    }

    /** Enough of whose it is to tell two people of one name apart. */
    public String whose(Repair repair) {
        return repair.citizen().name() + ", "
                + MaskedField.PERSONAL_ID.hide(repair.citizen().person().grouped());
    }

    public String approve(String repair) {
        approvals.approve(new PublicId(repair));
        return Redirect.pageSaying("/helpdesk/approvals", "helpdesk.approvals.approved");
    }

    public String refuse(String repair) {
        approvals.refuse(new PublicId(repair));
        return Redirect.pageSaying("/helpdesk/approvals", "helpdesk.approvals.refused");
    }

    public String end(String session) {
        approvals.end(new PublicId(session));
        return Redirect.pageSaying("/helpdesk/sessions", "helpdesk.sessions.ended");
    }
}
