package org.seneid.payments.account;

import java.time.Instant;
import org.seneid.ledger.Movement;
import org.seneid.ledger.TransferKind;
import org.seneid.platform.Money;

/** Lines of a statement, for tests. */
final class Lines {

    static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");

    private Lines() {}

    static Movement line(TransferKind kind, long amount, String otherSide, String memo) {
        return new Movement(kind, new Money(amount), new Money(1_000_000), otherSide, memo, "CT-2026-12-0000001", NOW);
    }
}
