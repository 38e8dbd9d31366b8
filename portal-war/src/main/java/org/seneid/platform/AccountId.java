package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** The number of an account inside this server; it never leaves it (a {@link PublicId} does). */
public record AccountId(long value) implements Serializable {

    /** Keeps an {@link AccountId} as a bigint column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<AccountId, Long> {

        @Override
        public Long convertToDatabaseColumn(AccountId id) {
            return id == null ? null : id.value();
        }

        @Override
        public AccountId convertToEntityAttribute(Long column) {
            return column == null ? null : new AccountId(column);
        }
    }
}
