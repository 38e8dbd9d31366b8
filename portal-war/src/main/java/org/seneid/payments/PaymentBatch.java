package org.seneid.payments;

import java.time.Instant;
import java.util.List;
import org.seneid.platform.Money;

/** Bills that were paid by one confirmation. */
public record PaymentBatch(List<PaymentRow> rows) {

    public PaymentBatch {
        rows = List.copyOf(rows);
    }

    public Money total() {
        return rows.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
    }

    public Instant at() {
        return rows.get(0).postedAt();
    }

    /** Whether the answer of a payee is still awaited. */
    public boolean open() {
        return rows.stream().anyMatch(row -> row.status().open());
    }
}
