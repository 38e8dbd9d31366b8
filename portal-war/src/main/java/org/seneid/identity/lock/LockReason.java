package org.seneid.identity.lock;

import org.seneid.platform.RuleBroken;

/** Why somebody who works here closes an account or opens it again; it stays in the trail. */
public record LockReason(String words) {

    static final int MOST = 200;

    /** @throws RuleBroken at {@code reason}: {@code identity.lock.reason-missing}, {@code identity.lock.reason-long} */
    public LockReason {
        words = words == null ? "" : words.strip();
        if (words.isEmpty()) throw new RuleBroken("identity.lock.reason-missing").at("reason");
        if (words.length() > MOST) throw new RuleBroken("identity.lock.reason-long", MOST).at("reason");
    }
}
