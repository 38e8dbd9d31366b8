package org.seneid.services.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedDate;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.Formats;
import org.seneid.services.definition.FormField;

/** How answers are kept: what was typed, in one form for each type as far as it can be read. */
public final class AnswerText {

    private static final int LONGEST_KEPT = 2_000;
    private static final int MOST_KEPT = 50;

    private AnswerText() {}

    /** What is kept of what a page sent for a field; nothing for nothing. */
    public static List<String> kept(FormField field, List<String> typed) {
        return typed.stream()
                .limit(field.type().several() || !field.options().isEmpty() ? MOST_KEPT : 1)
                .map(text -> kept(field, text))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String kept(FormField field, String typed) {
        var text = typed.length() > LONGEST_KEPT ? typed.substring(0, LONGEST_KEPT) : typed;
        return switch (field.type()) {
            case LINES -> TypedText.lines(text);
            case DATE -> TypedDate.day(text).map(LocalDate::toString).orElseGet(() -> TypedText.line(text));
            case NUMBER, MONEY -> digits(text).orElseGet(() -> TypedText.line(text));
            case PERSONAL_ID -> PersonalId.typed(text).map(PersonalId::digits).orElseGet(() -> TypedText.line(text));
            case PHONE -> address(() -> ContactAddress.phone(text)).orElseGet(() -> TypedText.line(text));
            case EMAIL -> address(() -> ContactAddress.email(text)).orElseGet(() -> TypedText.line(text));
            case UPLOAD, SHARE -> ""; // files are attached and shares are opened, and neither is typed
            case TEXT, CHOICE, SEVERAL, YES_NO, DOCUMENT, CHILD, MEMBERS -> TypedText.line(text);
        };
    }

    /** Grouped as people write amounts, with or without the currency. */
    private static Optional<String> digits(String typed) {
        var bare = TypedText.code(typed).replaceAll("(?i)(₫|đ|vnd|,)", "");
        return bare.matches("[0-9]{1,15}") ? Optional.of(String.valueOf(Long.parseLong(bare))) : Optional.empty();
    }

    static Optional<String> address(Supplier<ContactAddress> typed) {
        try {
            return Optional.of(typed.get().text());
        } catch (RuleBroken none) {
            return Optional.empty();
        }
    }

    /** A kept answer as a line of a form shows it again. */
    public static String typed(FormField field, String kept, Formats formats) {
        return switch (field.type()) {
            case DATE -> day(kept).map(formats::date).orElse(kept);
            case PERSONAL_ID -> PersonalId.typed(kept).map(PersonalId::grouped).orElse(kept);
            default -> kept;
        };
    }

    static Optional<LocalDate> day(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
