package org.seneid.platform;

/** An amount in whole đồng; the currency has no minor unit. */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException when the sum does not fit, rather than a wrong amount */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    /** @throws ArithmeticException when the difference does not fit */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    public Money negated() {
        return new Money(Math.negateExact(dong));
    }

    public boolean isNegative() {
        return dong < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
