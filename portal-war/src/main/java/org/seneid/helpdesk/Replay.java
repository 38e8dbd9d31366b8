package org.seneid.helpdesk;

import java.util.List;

/** What an agent did in a citizen's account, page by page. */
public record Replay(HelpSession session, List<OpenedPage> pages) {

    public Replay {
        pages = List.copyOf(pages);
    }
}
