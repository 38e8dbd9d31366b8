package org.seneid.enrolment.desk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;

/**
 * What somebody wrote down at home for the desk, as the text of a QR code: {@code SEN1|number|phone|e-mail|dependants|
 * documents}. It saves typing; nothing of it is believed.
 *
 * @param phone as typed; may be empty
 * @param email as typed; may be empty
 */
public record PreRegistration(
        PersonalId person, String phone, String email, List<PersonalId> dependants, Set<DocumentKind> documents) {

    private static final String MARK = "SEN1";
    private static final int PARTS = 6;
    private static final int MOST_DEPENDANTS = 12;
    private static final int LONGEST = 600;
    private static final Pattern NOT_CARRIED = Pattern.compile("[\\p{C}|]");

    public PreRegistration {
        phone = carried(phone);
        email = carried(email);
        dependants = dependants.stream().limit(MOST_DEPENDANTS).toList();
        documents = documents.isEmpty() ? Set.of() : EnumSet.copyOf(documents);
    }

    /** The text for the code. */
    public String text() {
        return String.join(
                "|",
                MARK,
                person.digits(),
                phone,
                email,
                dependants.stream().map(PersonalId::digits).collect(Collectors.joining(",")),
                documents.stream().map(DocumentKind::slug).collect(Collectors.joining(",")));
    }

    /** Reads what a scanner typed; empty when it is something else. */
    public static Optional<PreRegistration> read(String scanned) {
        if (scanned == null || scanned.length() > LONGEST) return Optional.empty();
        var parts = scanned.strip().split("\\|", -1);
        if (parts.length != PARTS || !parts[0].equals(MARK)) return Optional.empty();
        return PersonalId.typed(parts[1])
                .map(person -> new PreRegistration(person, parts[2], parts[3], numbers(parts[4]), kinds(parts[5])));
    }

    private static List<PersonalId> numbers(String list) {
        var numbers = new ArrayList<PersonalId>();
        for (var typed : list.split(",")) PersonalId.typed(typed).ifPresent(numbers::add);
        return List.copyOf(numbers);
    }

    private static Set<DocumentKind> kinds(String list) {
        Collection<String> slugs = Arrays.asList(list.split(","));
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> slugs.contains(kind.slug()))
                .collect(Collectors.toSet());
    }

    private static String carried(String typed) {
        return typed == null ? "" : NOT_CARRIED.matcher(typed).replaceAll("").strip();
    }

    /** Numbers and contacts never appear in a log by accident. */
    @Override
    public String toString() {
        return "PreRegistration[…]";
    }

    /** Keeps a {@link PreRegistration} as the text of its code. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<PreRegistration, String> {

        @Override
        public String convertToDatabaseColumn(PreRegistration prepared) {
            return prepared == null ? null : prepared.text();
        }

        @Override
        public PreRegistration convertToEntityAttribute(String column) {
            return column == null ? null : PreRegistration.read(column).orElseThrow();
        }
    }
}
