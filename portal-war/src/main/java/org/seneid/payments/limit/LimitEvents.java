package org.seneid.payments.limit;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to the limits that citizens set themselves. */
public final class LimitEvents {

    private LimitEvents() {}

    /** From now on less can be sent. */
    public record LimitsLowered(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "transfer.limits-lowered";
        }
    }

    /** After a wait more can be sent. */
    public record LimitsRaised(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "transfer.limits-raised";
        }
    }
}
