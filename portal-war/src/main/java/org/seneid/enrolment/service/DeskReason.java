package org.seneid.enrolment.service;

import org.seneid.platform.RuleBroken;

/** Why an officer does something to an account; it stays in the trail, and its holder reads it. */
record DeskReason(String words) {

    static final int MOST = 200;

    /** @throws RuleBroken at {@code reason}: {@code identity.lock.reason-missing}, {@code identity.lock.reason-long} */
    DeskReason {
        words = words == null ? "" : words.strip();
        if (words.isEmpty()) throw new RuleBroken("identity.lock.reason-missing").at("reason");
        if (words.length() > MOST) throw new RuleBroken("identity.lock.reason-long", MOST).at("reason");
    }
}
