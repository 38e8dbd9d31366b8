package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.session.SessionRow;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** The sessions in which agents look at accounts now; a supervisor ends any of them. */
@Named
@RequestScoped
public class SupervisedSessionsPage {

    @Inject
    SupervisedSessions sessions;

    private List<SessionRow> running;

    public List<SessionRow> getRunning() {
        if (running == null) running = sessions.running();
        return running;
    }

    public String end(String session) {
        sessions.end(new PublicId(session));
        return Redirect.pageSaying("/helpdesk/sessions", "helpdesk.sessions.ended");
    }
}
