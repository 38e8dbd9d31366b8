package org.seneid.payments.standing;

import java.time.LocalDate;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** What happens to standing orders; the subject is the end of the recipient's number. What they send, transfers tell. */
public final class StandingEvents {

    private StandingEvents() {}

    /** A citizen agreed to one, or to going on with one. */
    public record StandingAgreed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "standing.agreed";
        }
    }

    /** A citizen agreed to another in the place of one. */
    public record StandingChanged(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "standing.changed";
        }
    }

    /** A citizen lets one rest. */
    public record StandingPaused(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "standing.paused";
        }
    }

    /** A citizen ended one. */
    public record StandingEnded(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "standing.ended";
        }
    }

    /** The last day of one is over. */
    public record StandingRanOut(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "standing.ran-out";
        }
    }

    /** Why the portal lets one rest until its citizen looks at it; in words {@code notifications.word.STANDING_<name>}. */
    public enum Halt {
        RECIPIENT,
        LOCKED
    }

    /**
     * The portal lets one rest.
     *
     * @param to the recipient's name; never in the trail
     */
    public record StandingHalted(AccountId citizen, String subject, PublicId order, String to, Money amount, Halt why)
            implements Audited {

        @Override
        public String act() {
            return "standing.halted";
        }
    }

    /**
     * Nothing was sent on a day, and it is not tried again for that day.
     *
     * @param to the recipient's name; never in the trail
     */
    public record StandingSkipped(
            AccountId citizen,
            String subject,
            PublicId order,
            String to,
            Money amount,
            LocalDate day,
            StandingExecution.Outcome why)
            implements Audited {

        @Override
        public String act() {
            return "standing.skipped";
        }
    }
}
