package org.seneid.registry.sandbox.country;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.sandbox.country.CitizenCardGenerator.Card;
import org.seneid.registry.sandbox.country.InsuranceGenerator.Insurance;
import org.seneid.registry.sandbox.country.LicenceGenerator.Licence;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.country.SocialInsuranceGenerator.Book;
import org.seneid.registry.sandbox.country.VehicleGenerator.Vehicle;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Where the sandbox country keeps one kind of documents, who draws them, and what its register says of them.
 *
 * @param name of the table; its columns begin with {@code id} and {@code person}, one of them is {@code standing}
 * @param number the column of the number that people call it by
 * @param beginning of a number that is counted up, in SQL; empty for numbers that are not
 * @param word that a line of {@code demo-people.txt} begins with
 * @param claims puts a row into the claims of an answer
 */
public record DocumentTable(
        String name,
        String number,
        String beginning,
        String word,
        Claims claims,
        Function<Setting, Generator> generator) {

    /** Says what stands in a row. */
    public interface Claims {
        void of(RegisterRow row) throws SQLException;
    }

    /** Where and when documents are drawn. */
    record Setting(LocalDate today, Gazetteer gazetteer, Serials serials) {

        private static final Pattern COUNTED_DAY = Pattern.compile("today([+-]\\d+)(?:-(\\d+)y)?");

        /** A date, a day counted from today, or null where there is none. */
        LocalDate day(String text) {
            if (text.isEmpty()) return null;
            var counted = COUNTED_DAY.matcher(text);
            if (!counted.matches()) return LocalDate.parse(text);
            var years = counted.group(2) == null ? 0 : Integer.parseInt(counted.group(2));
            return today.plusDays(Integer.parseInt(counted.group(1))).minusYears(years);
        }
    }

    /** Makes the documents of one kind. */
    interface Generator {

        /** What somebody happens to hold. */
        List<? extends Paper> of(Resident who, Home home, SeededRandom dice);

        /** What is written down of somebody of the demo. */
        Paper written(String[] line, Resident who);
    }

    private static final List<DocumentTable> ALL =
            Stream.of(DocumentKind.values()).map(DocumentTable::made).toList();

    public static DocumentTable of(DocumentKind kind) {
        return ALL.get(kind.ordinal());
    }

    public static List<DocumentTable> all() {
        return ALL;
    }

    private static DocumentTable made(DocumentKind kind) {
        return switch (kind) {
            case CITIZEN_CARD ->
                new DocumentTable("citizen_card", "id", "", "card", Card::claims, CitizenCardGenerator::new);
            case DRIVING_LICENCE ->
                new DocumentTable(
                        "driving_licence",
                        "number",
                        "left(number, 5)",
                        "licence",
                        Licence::claims,
                        LicenceGenerator::new);
            case VEHICLE_REGISTRATION ->
                new DocumentTable(
                        "vehicle",
                        "plate",
                        "left(plate, length(plate) - 6)",
                        "vehicle",
                        Vehicle::claims,
                        VehicleGenerator::new);
            case HEALTH_INSURANCE ->
                new DocumentTable(
                        "health_insurance", "number", "", "insurance", Insurance::claims, InsuranceGenerator::new);
            case SOCIAL_INSURANCE ->
                new DocumentTable(
                        "social_insurance", "number", "", "social", Book::claims, SocialInsuranceGenerator::new);
        };
    }
}
