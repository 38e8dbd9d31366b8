package org.seneid.helpdesk;

import org.seneid.platform.Page;

/** What an agent did in a citizen's account, page by page. */
public record Replay(HelpSession session, Page<OpenedPage> pages) {}
