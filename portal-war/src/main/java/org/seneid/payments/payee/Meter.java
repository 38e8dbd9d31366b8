package org.seneid.payments.payee;

/** What a meter showed at the start and at the end of a period. */
public record Meter(long from, long to) {

    public long used() {
        return to - from;
    }
}
