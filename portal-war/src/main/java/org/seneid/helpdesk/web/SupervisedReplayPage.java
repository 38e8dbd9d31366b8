package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.replay.Replay;
import org.seneid.helpdesk.replay.ViewedPage;
import org.seneid.helpdesk.replay.web.ViewedItemWords;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.web.ReplayPage.Line;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;

/** What an agent opened in a citizen's account, as a supervisor goes through it: pages and names, no values. */
@Named
@RequestScoped
public class SupervisedReplayPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    SupervisedSessions sessions;

    @Inject
    ViewedItemWords words;

    private Replay replay;

    /** Finds the session before the page is written, so that what is not there is a plain 404. */
    public void load() {
        replay = sessions.replay(new PublicId(address.get("id")), Page.number(address.get("page")));
    }

    public HelpSession getSession() {
        return replay.session();
    }

    public Page<ViewedPage> getPages() {
        return replay.pages();
    }

    public List<Line> getLines() {
        return replay.pages().rows().stream()
                .map(page -> new Line(page, words.title(page), words.seen(page)))
                .toList();
    }
}
