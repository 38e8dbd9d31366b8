package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Money} as a bigint column of whole đồng. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.dong();
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return column == null ? null : new Money(column);
    }
}
