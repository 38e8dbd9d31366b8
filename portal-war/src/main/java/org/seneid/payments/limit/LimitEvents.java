package org.seneid.payments.limit;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to the limits that citizens set themselves. */
public final class LimitEvents {

    private LimitEvents() {}

    /** From now on less can be sent; the subject says what could be before, and what can be. */
    public record LimitsLowered(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "transfer.limits-lowered";
        }
    }

    /** After a wait more can be sent; the subject says how much can be until then, and after it. */
    public record LimitsRaised(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "transfer.limits-raised";
        }
    }
}
