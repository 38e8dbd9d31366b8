package org.seneid.payments.account;

import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.ledger.Movement;
import org.seneid.payments.payee.Payee;

/** What money went out for; its words are {@code payments.account.category.<name>}. */
public enum SpendingCategory {
    POWER,
    WATER,
    INSURANCE,
    TRANSFERS,
    OTHER;

    /** Empty for money that came in; what came back is of the category that it went out for. */
    static Optional<SpendingCategory> of(Movement line) {
        return switch (line.kind()) {
            case PAYMENT, REVERSAL -> Optional.of(ofPayee(line.otherSide()));
            case PAY_OUT, RETURN -> Optional.of(TRANSFERS);
            case TRANSFER -> line.in() ? Optional.empty() : Optional.of(TRANSFERS);
            case TOP_UP, ASSIGNMENT, ARRIVAL, SETTLEMENT -> Optional.empty();
        };
    }

    private static SpendingCategory ofPayee(String title) {
        return Stream.of(Payee.values())
                .filter(payee -> payee.title().equals(title))
                .findFirst()
                .map(payee -> switch (payee.kind()) {
                    case POWER -> POWER;
                    case WATER -> WATER;
                    case HEALTH_INSURANCE, SOCIAL_INSURANCE -> INSURANCE;
                    case STATE_FEE -> OTHER;
                })
                .orElse(OTHER);
    }

    public String key() {
        return "payments.account.category." + this;
    }
}
