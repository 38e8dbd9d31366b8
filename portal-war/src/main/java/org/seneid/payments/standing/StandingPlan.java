package org.seneid.payments.standing;

import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/**
 * What a citizen wants to be sent again and again.
 *
 * @param memo without marks, for other banks read plain letters only
 */
public record StandingPlan(Money amount, String memo, StandingSchedule schedule) {

    private static final int LONGEST_MEMO = 50;

    /** @throws RuleBroken {@code payments.send.memo.long} */
    public StandingPlan {
        if (memo.length() > LONGEST_MEMO) throw new RuleBroken("payments.send.memo.long").at("memo");
    }
}
