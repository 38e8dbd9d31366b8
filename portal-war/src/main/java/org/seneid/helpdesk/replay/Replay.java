package org.seneid.helpdesk.replay;

import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.Page;

/** What an agent did in a citizen's account, page by page. */
public record Replay(HelpSession session, Page<ViewedPage> pages) {}
