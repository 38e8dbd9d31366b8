package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.replay.Replay;
import org.seneid.helpdesk.replay.ViewedPage;
import org.seneid.helpdesk.replay.web.ViewedItemWords;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;

/** What a support agent opened in my account, and what they saw there. */
@Named
@RequestScoped
public class ReplayPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    HelpRequests requests;

    @Inject
    ViewedItemWords words;

    private Replay replay;

    /** A page as it is told. */
    public record Line(ViewedPage page, String title, List<String> seen) {}

    /** Finds the look before the page is written, so that what is not there is a plain 404. */
    public void load() {
        replay = requests.replay(new PublicId(address.get("id")), Page.number(address.get("page")));
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
