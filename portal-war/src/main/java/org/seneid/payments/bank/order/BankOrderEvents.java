package org.seneid.payments.bank.order;

import java.time.Instant;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** What happens to orders to the bank; the subject is always the order's reference. */
public final class BankOrderEvents {

    private BankOrderEvents() {}

    /** A citizen had the bank do something. */
    public record BankOrderPlaced(AccountId citizen, OrderKind kind, String subject) implements Audited {

        @Override
        public String act() {
            return switch (kind) {
                case TEST, MANDATE -> "bank-order.link";
                case TOP_UP -> "bank-order.top-up";
                case PAY_OUT -> "bank-order.pay-out";
                case TRANSFER -> "bank-order.transfer";
            };
        }
    }

    /** The bank carried an order out. */
    public record BankOrderDone(
            AccountId citizen, PublicId order, OrderKind kind, String reference, Instant placedAt, String subject)
            implements Audited {

        @Override
        public String act() {
            return "bank-order.done";
        }
    }

    /** The bank refused an order. */
    public record BankOrderRefused(AccountId citizen, PublicId order, OrderKind kind, Money amount, String subject)
            implements Audited {

        @Override
        public String act() {
            return "bank-order.declined";
        }
    }

    /** Somebody had a silent bank asked again. */
    public record BankAskedAgain(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-order.asked";
        }
    }
}
