package org.seneid.payments.bank.link;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far the linking of an account at a bank is, and what may follow. */
public enum LinkStatus {
    /** One đồng with a code is on its way to the account, or is there. */
    TESTED,
    /** The citizen had the code, and allowed collections; the bank does not know yet. */
    AGREED,
    /** The bank has the mandate. */
    LINKED,
    /** It is linked no longer, or never was. */
    ENDED;

    private static final Map<LinkStatus, Set<LinkStatus>> MOVES = Map.of(
            TESTED, EnumSet.of(AGREED, ENDED),
            AGREED, EnumSet.of(LINKED, ENDED),
            LINKED, EnumSet.of(ENDED),
            ENDED, EnumSet.noneOf(LinkStatus.class));

    /** @throws RuleBroken {@code payments.move} when the one may not follow on the other */
    LinkStatus to(LinkStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.move");
        return next;
    }
}
