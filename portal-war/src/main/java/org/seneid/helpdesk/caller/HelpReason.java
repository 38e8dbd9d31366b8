package org.seneid.helpdesk.caller;

import org.seneid.platform.RuleBroken;

/** Why an agent looks; it stays in the trail, and the citizen reads it. */
public record HelpReason(String words) {

    static final int MOST = 200;

    /** @throws RuleBroken at {@code reason}: {@code helpdesk.reason-missing}, {@code helpdesk.reason-long} */
    public HelpReason {
        words = words == null ? "" : words.strip();
        if (words.isEmpty()) throw new RuleBroken("helpdesk.reason-missing").at("reason");
        if (words.length() > MOST) throw new RuleBroken("helpdesk.reason-long", MOST).at("reason");
    }
}
