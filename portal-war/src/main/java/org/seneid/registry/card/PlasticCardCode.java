package org.seneid.registry.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedDate;
import org.seneid.platform.TypedText;
import org.seneid.registry.document.Sex;

/**
 * What the QR code on a plastic citizen card says: {@code number|old number|name|born|sex|address|issued}. Nobody signed
 * it: it saves typing and proves nothing.
 *
 * @param oldNumber nine digits of the identity card before; empty when there was none
 */
public record PlasticCardCode(
        PersonalId number,
        String oldNumber,
        String name,
        BirthDate birthDate,
        Sex sex,
        String address,
        LocalDate issued) {

    private static final String BETWEEN = "|";
    private static final int FIELDS = 7;
    private static final int LONGEST_FIELD = 300;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BIRTH = Pattern.compile("[0-9]{8}");
    private static final Pattern OLD_NUMBER = Pattern.compile("(?:[0-9]{9})?");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String MALE = "Nam";
    private static final String FEMALE = "Nữ";

    /**
     * Reads what a scanner typed or a picture showed; fields after the seventh are those of newer cards.
     *
     * @return empty when it is no such code
     */
    public static Optional<PlasticCardCode> read(String text) {
        if (text == null) return Optional.empty();
        var fields = Arrays.stream(text.split(Pattern.quote(BETWEEN), -1))
                .map(TypedText::line)
                .toList();
        if (fields.size() < FIELDS || fields.stream().anyMatch(field -> field.length() > LONGEST_FIELD))
            return Optional.empty();
        try {
            return of(fields);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PlasticCardCode> of(List<String> fields) {
        var number = PersonalId.typed(fields.get(0));
        var sex = sex(fields.get(4));
        if (number.isEmpty()
                || sex.isEmpty()
                || !OLD_NUMBER.matcher(fields.get(1)).matches()
                || fields.get(2).isEmpty()) return Optional.empty();
        return Optional.of(new PlasticCardCode(
                number.get(),
                fields.get(1),
                fields.get(2),
                birth(fields.get(3)),
                sex.get(),
                fields.get(5),
                LocalDate.parse(fields.get(6), DAY)));
    }

    /** Zeros stand for what is not known: {@code 00001950}. */
    private static BirthDate birth(String ddMMyyyy) {
        return Optional.of(ddMMyyyy)
                .filter(BIRTH.asMatchPredicate())
                .flatMap(TypedDate::birth)
                .orElseThrow(() -> new DateTimeException("no birth"));
    }

    private static String birth(BirthDate date) {
        var digits = DAY.format(date.first());
        return switch (date.known()) {
            case YEAR -> "0000" + digits.substring(4);
            case MONTH -> "00" + digits.substring(2);
            case DAY -> digits;
        };
    }

    private static Optional<Sex> sex(String word) {
        if (word.equalsIgnoreCase(MALE)) return Optional.of(Sex.MALE);
        return word.equalsIgnoreCase(FEMALE) ? Optional.of(Sex.FEMALE) : Optional.empty();
    }

    /** As the card has it, the name in capitals. */
    public String text() {
        return String.join(
                BETWEEN,
                number.digits(),
                oldNumber,
                name.toUpperCase(VIETNAMESE),
                birth(birthDate),
                sex == Sex.MALE ? MALE : FEMALE,
                address,
                DAY.format(issued));
    }

    /** Whether this is how the card writes a name: in capitals or not. */
    public boolean nameIs(String other) {
        return TypedText.name(name).equalsIgnoreCase(TypedText.name(other));
    }

    /** Nothing of it appears in a log by accident. */
    @Override
    public String toString() {
        return "PlasticCardCode[…]";
    }
}
