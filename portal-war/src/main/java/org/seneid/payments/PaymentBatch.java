package org.seneid.payments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.platform.Money;

/** Bills that were paid by one confirmation. */
public record PaymentBatch(List<PaymentRow> rows) {

    public PaymentBatch {
        rows = List.copyOf(rows);
    }

    /** What was paid, without what is back. */
    public Money total() {
        return paid().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
    }

    public int count() {
        return (int) paid().count();
    }

    /** Whether no money of it is back. */
    public boolean complete() {
        return count() == rows.size();
    }

    private Stream<PaymentRow> paid() {
        return rows.stream().filter(row -> !row.status().back());
    }

    public Instant at() {
        return rows.get(0).postedAt();
    }

    /** Whether the answer of a payee is still awaited. */
    public boolean open() {
        return rows.stream().anyMatch(row -> row.status().open());
    }
}
