package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's number in the population register (số định danh cá nhân): twelve digits, no check digit. */
public record PersonalId(String digits) implements Serializable {

    private static final int CENTURY_AND_SEX = 3;
    private static final int ENDING_FROM = 8;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    public PersonalId {
        if (digits == null || !SHAPE.matcher(digits).matches())
            throw new IllegalArgumentException("not a personal id number");
    }

    /** Reads what a person typed or pasted: spaces and dots are dropped, other scripts' digits are understood. */
    public static Optional<PersonalId> typed(String text) {
        var digits = digitsTyped(text);
        return SHAPE.matcher(digits).matches() ? Optional.of(new PersonalId(digits)) : Optional.empty();
    }

    /** The characters that count of what was typed, for a message such as "you typed 11". */
    public static String digitsTyped(String text) {
        return TypedText.code(text);
    }

    /** Whether it was given to a woman: the fourth digit tells the century of birth and, odd for women, the sex. */
    public boolean woman() {
        return digits.charAt(CENTURY_AND_SEX) % 2 == 1;
    }

    /** As people read it aloud: {@code 001 090 012 345}. */
    public String grouped() {
        return digits.replaceAll("(...)(?=.)", "$1 ");
    }

    /** Its last four digits, by which whoever knows it knows it again. */
    public String ending() {
        return digits.substring(ENDING_FROM);
    }

    /** Digits never appear in a log by accident. */
    @Override
    public String toString() {
        return "PersonalId[…]";
    }

    /** Keeps a {@link PersonalId} as a char(12) column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<PersonalId, String> {

        @Override
        public String convertToDatabaseColumn(PersonalId id) {
            return id == null ? null : id.digits();
        }

        @Override
        public PersonalId convertToEntityAttribute(String column) {
            return column == null ? null : new PersonalId(column);
        }
    }
}
