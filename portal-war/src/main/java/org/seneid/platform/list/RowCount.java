package org.seneid.platform.list;

import jakarta.persistence.TypedQuery;

/**
 * How many rows a list has, counted up to {@value #LIMIT}: nobody turns more pages, and counting millions would cost more
 * than the page that is shown.
 *
 * @param rows at most {@value #LIMIT}
 * @param more whether the list goes on behind them
 */
public record RowCount(int rows, boolean more) {

    public static final int LIMIT = 10_000;

    /** @param identifiers selects the identifier of each row, in no order */
    public static RowCount of(TypedQuery<?> identifiers) {
        return of(identifiers.setMaxResults(LIMIT + 1).getResultList().size());
    }

    /** @param counted what a query counted that stopped behind the limit */
    public static RowCount of(long counted) {
        return new RowCount((int) Math.min(counted, LIMIT), counted > LIMIT);
    }
}
