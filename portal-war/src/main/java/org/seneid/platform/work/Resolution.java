package org.seneid.platform.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;

/** Who closed what waited for a person, when, and with which note; nobody yet while it is open. */
@Embeddable
public class Resolution {

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private AccountId settledBy;

    private String note = "";

    /** @throws RuleBroken {@code platform.work.settled} when somebody did so before */
    public void settle(AccountId operator, String why, Instant now) {
        if (settled()) throw new RuleBroken("platform.work.settled");
        settledAt = now;
        settledBy = operator;
        note = why;
    }

    public boolean settled() {
        return settledAt != null;
    }
}
