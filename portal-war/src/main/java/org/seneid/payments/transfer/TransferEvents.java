package org.seneid.payments.transfer;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** What happens to money that citizens send to each other. */
public final class TransferEvents {

    private TransferEvents() {}

    /** Another citizen wanted to know whose account it is before they send money; in the log of the one who was named. */
    public record RecipientNamed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "transfer.named";
        }
    }

    /**
     * A citizen sent money to another; in the log of the payer.
     *
     * @param subject the receipt's number
     * @param to the receiver's name; never in the trail
     * @param automatic whether it was sent without the citizen
     */
    public record MoneySent(
            AccountId citizen, String subject, PublicId transfer, Money amount, String to, boolean automatic)
            implements Audited {

        @Override
        public String act() {
            return "transfer.sent";
        }
    }

    /**
     * The same in the log of the receiver.
     *
     * @param from the payer's name; never in the trail
     */
    public record MoneyReceived(AccountId citizen, String subject, PublicId transfer, Money amount, String from)
            implements Audited {

        @Override
        public String act() {
            return "transfer.received";
        }
    }

    /** Money went to a bank; the order that takes it there is in the trail. */
    public record SentToBank(
            AccountId citizen, String reference, PublicId transfer, Money amount, String to, boolean automatic) {}

    /** A transfer has to wait because it looks like fraud. */
    public record TransferPaused(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "transfer.paused";
        }
    }

    /** A citizen gave up a transfer before it was sent. */
    public record TransferDropped(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "transfer.dropped";
        }
    }
}
