package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

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

    /** Keeps {@link Money} as a bigint column of whole đồng. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Money, Long> {

        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.dong();
        }

        @Override
        public Money convertToEntityAttribute(Long column) {
            return column == null ? null : new Money(column);
        }
    }
}
