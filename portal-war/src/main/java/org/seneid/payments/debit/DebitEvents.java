package org.seneid.payments.debit;

import java.time.LocalDate;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** What happens to bills that are paid automatically, and to what allows it. */
public final class DebitEvents {

    private DebitEvents() {}

    /** A citizen allowed it, or changed up to how much; the customer code is the subject. */
    public record DebitAgreed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "debit.agreed";
        }
    }

    /** A citizen pays themselves for a while; the customer code is the subject. */
    public record DebitPaused(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "debit.paused";
        }
    }

    /** It is not allowed any more; the customer code is the subject. */
    public record DebitEnded(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "debit.ended";
        }
    }

    /** A bill is more than was allowed: its citizen has to say. */
    public record OverCeiling(AccountId citizen, PublicId bill, String payee, Money amount, Money ceiling) {}

    /** There was too little money for a bill, which is tried again until its last day. */
    public record TooLittle(AccountId citizen, PublicId bill, String payee, Money amount, LocalDate dueOn) {}

    /** The payee did not answer on a bill's last day, so it was not paid. */
    public record PayeeSilent(AccountId citizen, PublicId bill, String payee, Money amount, LocalDate dueOn) {}
}
