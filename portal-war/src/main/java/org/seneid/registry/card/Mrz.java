package org.seneid.registry.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedText;
import org.seneid.registry.document.Sex;

/**
 * What the machine-readable zone on the back of a citizen card says; it also opens the card's chip.
 *
 * @param until null for a card that does not run out
 * @param names as they stand there, without tone marks and cut to thirty characters: {@code NGUYEN<<VAN<AN}
 */
public record Mrz(PersonalId number, BirthDate birthDate, Sex sex, LocalDate until, String names) {

    private static final String CODE = "ID";
    private static final String ISSUER = "VNM";
    private static final Pattern OWN_DATA = Pattern.compile("([0-9]{12})<<([0-9])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String UNKNOWN = "<<";
    private static final String NEVER = "991231";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\p{Z}\\-]+");
    private static final int NUMBER_FROM = 3;

    /** What is printed on the card of somebody. */
    public static Mrz of(PersonalId number, String name, BirthDate birthDate, Sex sex, LocalDate until) {
        return new Mrz(number, birthDate, sex, until, latin(name));
    }

    /**
     * Reads what a scanner typed, in three lines or in one.
     *
     * @return empty unless it is the zone of a Vietnamese citizen card and every check digit holds
     */
    public static Optional<Mrz> read(String typed) {
        return typed == null
                ? Optional.empty()
                : Td1.typed(typed).filter(Td1::sound).flatMap(Mrz::of);
    }

    static Optional<Mrz> of(Td1 zone) {
        var own = OWN_DATA.matcher(zone.ownData());
        if (!zone.code().equals(CODE) || !zone.issuer().equals(ISSUER) || !own.matches()) return Optional.empty();
        var digits = own.group(1);
        if (Td1.check(digits) != own.group(2).charAt(0)
                || !digits.substring(NUMBER_FROM).equals(zone.documentNumber())) return Optional.empty();
        var number = new PersonalId(digits);
        try {
            return sex(zone.sex())
                    .map(sex -> new Mrz(number, birth(zone.birth(), digits), sex, until(zone.until()), zone.names()));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Sex> sex(char letter) {
        return switch (letter) {
            case 'M' -> Optional.of(Sex.MALE);
            case 'F' -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** The zone has two digits of the year; the fourth digit of the number tells the century. */
    private static BirthDate birth(String day, String digits) {
        var year = Integer.parseInt(19 + Character.digit(digits.charAt(3), 10) / 2 + day.substring(0, 2));
        return BirthDate.of(year, known(day.substring(2, 4)), known(day.substring(4)));
    }

    /** Fillers stand for what is not known: {@code 50<<<<} (ICAO Doc 9303 part 3, section 4.7.2). */
    private static int known(String part) {
        return part.equals(UNKNOWN) ? 0 : Integer.parseInt(part);
    }

    private static LocalDate until(String day) {
        return day.equals(NEVER) ? null : LocalDate.parse("20" + day, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The three lines as the card has them. */
    public List<String> lines() {
        var digits = number.digits();
        var ninth = digits.substring(NUMBER_FROM);
        var first = CODE + ISSUER + ninth + Td1.check(ninth) + digits + "<<" + Td1.check(digits);
        var birth = birth();
        var last = until == null ? NEVER : DAY.format(until);
        var second = birth
                + Td1.check(birth)
                + (sex == Sex.MALE ? 'M' : 'F')
                + last
                + Td1.check(last)
                + ISSUER
                + "<".repeat(11);
        return List.of(first, second + Td1.composite(first, second), padded(names));
    }

    private String birth() {
        var day = DAY.format(birthDate.first());
        return switch (birthDate.known()) {
            case YEAR -> day.substring(0, 2) + UNKNOWN + UNKNOWN;
            case MONTH -> day.substring(0, 4) + UNKNOWN;
            case DAY -> day;
        };
    }

    /** Whether this is how the zone writes a name. */
    public boolean nameIs(String name) {
        return names.equals(latin(name));
    }

    /** The family name, two fillers, the others (ICAO Doc 9303 part 3, section 4.6), as much as has room. */
    private static String latin(String name) {
        var plain = TypedText.withoutMarks(TypedText.name(name)).toUpperCase(Locale.ROOT);
        var parts = BETWEEN_NAMES.matcher(plain).replaceAll("<").replaceAll("[^A-Z<]", "");
        var zone = parts.replaceFirst("<", "<<");
        return padded(zone).replaceAll("<+$", "");
    }

    private static String padded(String names) {
        return (names + "<".repeat(Td1.WIDTH)).substring(0, Td1.WIDTH);
    }

    /** Nothing of it appears in a log by accident. */
    @Override
    public String toString() {
        return "Mrz[…]";
    }
}
