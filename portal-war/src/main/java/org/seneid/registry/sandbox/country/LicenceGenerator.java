package org.seneid.registry.sandbox.country;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/**
 * Draws driving licences.
 *
 * <p>Classes, ages and years are those of the Law on Road Traffic Order and Safety 36/2024 (articles 57 and 59), before
 * 2025 those of Circular 12/2017/TT-BGTVT; whoever renews after that gets the new class. Who holds which is an estimate
 * from the Road Administration's totals (some 50 million licences for motorcycles and 11 million for cars in 2023);
 * nine of ten renew in time, 8 in 1,000 are seized at any moment.
 */
final class LicenceGenerator implements Generator {

    private static final LocalDate NEW_CLASSES = LocalDate.of(2025, 1, 1);
    private static final Set<String> WITHOUT_END = Set.of("A1", "A2", "A", "B1");
    private static final Set<String> TEN_YEARS = Set.of("B2", "B", "C1");
    private static final Map<String, String> CALLED_NOW =
            Map.of("A1", "A", "A2", "A", "B2", "B", "C", "C", "D", "D2", "E", "D", "FC", "CE");
    private static final Map<String, Integer> FROM_AGE =
            Map.of("A1", 18, "A2", 18, "B2", 18, "C", 21, "D", 24, "E", 27, "FC", 24);
    private static final Weights<Integer> POINTS =
            Weights.of(List.of(12, 11, 10, 9, 8, 6, 4, 2, 0), left -> left == 12 ? 930 : left == 0 ? 2 : 3 + left);

    private static final int DIGITS = 12;

    record Licence(String number, LicenceClasses classes, int points, LocalDate issued, RegisterStatus standing)
            implements Paper {

        @Override
        public DocumentTable table() {
            return DocumentTable.of(DocumentKind.DRIVING_LICENCE);
        }

        @Override
        public Object[] row() {
            return new Object[] {number, text(classes), points, issued, standing.name()};
        }

        static void claims(RegisterRow row) throws SQLException {
            var classes = classes(row.read("classes"));
            row.text("number", "number")
                    .nameAndBirth()
                    .say("classes", classes.all().stream().map(Licence::held).toList())
                    .say(
                            "classCodes",
                            classes.all().stream().map(LicenceClass::code).toList())
                    .say(
                            "until",
                            classes.until() == null ? null : classes.until().toString())
                    .number("points", "points")
                    .date("issued", "issued")
                    .portrait();
        }

        private static Map<String, Object> held(LicenceClass held) {
            var claims = new LinkedHashMap<String, Object>();
            claims.put("code", held.code());
            claims.put("from", held.from().toString());
            if (!held.unlimited()) claims.put("until", held.until().toString());
            return claims;
        }

        static String text(LicenceClasses classes) {
            return classes.all().stream()
                    .map(held -> held.code() + " " + held.from() + (held.unlimited() ? "" : " " + held.until()))
                    .collect(Collectors.joining("\n"));
        }

        static LicenceClasses classes(String text) {
            return new LicenceClasses(text.lines()
                    .map(line -> line.split(" "))
                    .map(parts -> new LicenceClass(
                            parts[0], LocalDate.parse(parts[1]), parts.length > 2 ? LocalDate.parse(parts[2]) : null))
                    .toList());
        }
    }

    private final Setting setting;
    private final LocalDate today;
    private final Serials serials;

    LicenceGenerator(Setting setting) {
        this.setting = setting;
        today = setting.today();
        serials = setting.serials();
    }

    @Override
    public Licence written(String[] line, Resident who) {
        var number = line[1].length() == DIGITS ? line[1] : serials.next(line[1], DIGITS - line[1].length());
        var classes = Stream.of(line[2].split(", "))
                .map(held -> held.split(" "))
                .map(held ->
                        new LicenceClass(held[0], setting.day(held[1]), held.length > 2 ? setting.day(held[2]) : null))
                .toList();
        return new Licence(
                number,
                new LicenceClasses(classes),
                Integer.parseInt(line[3]),
                setting.day(line[4]),
                RegisterStatus.IN_FORCE);
    }

    @Override
    public List<Licence> of(Resident who, Home home, SeededRandom dice) {
        var passed = new ArrayList<LicenceClass>();
        for (var code : examsTaken(who, dice)) {
            var youngest = FROM_AGE.get(code);
            var day = who.turns(youngest).plusDays(dice.around(700, 900, 20, 6000));
            if (day.isBefore(today)) passed.add(new LicenceClass(code, day, null));
        }
        return passed.isEmpty() ? List.of() : List.of(licence(who, passed, dice));
    }

    private List<String> examsTaken(Resident who, SeededRandom dice) {
        int age = who.age(today);
        var man = who.sex() == Sex.MALE;
        var exams = new ArrayList<String>();
        if (dice.percent(age < 60 ? 74 : man ? 52 : 20)) exams.add(dice.percent(man ? 5 : 0.5) ? "A2" : "A1");
        if (age < 68 && dice.percent(man ? 22 : 9)) exams.add("B2");
        if (man && age < 62 && dice.percent(4)) exams.add("C");
        if (man && age < 57 && dice.percent(1)) exams.add(dice.percent(70) ? "D" : "E");
        if (man && age < 57 && dice.percent(0.6)) exams.add("FC");
        return exams;
    }

    private Licence licence(Resident who, List<LicenceClass> passed, SeededRandom dice) {
        var first = passed.stream()
                .map(LicenceClass::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var issued = lastIssue(passed, dice);
        var beginning = who.number().digits().substring(1, 3)
                + (who.sex() == Sex.MALE ? "0" : "1")
                + "%02d".formatted(first.getYear() % 100);
        return new Licence(
                serials.next(beginning, 7),
                new LicenceClasses(
                        passed.stream().map(held -> asOf(issued, held)).toList()),
                issued.isBefore(NEW_CLASSES) || dice.percent(50) ? dice.of(POINTS) : 12,
                issued,
                standing(who, dice));
    }

    /** The day of the last exam, or of the renewals after it for as long as the holder cared to renew. */
    private LocalDate lastIssue(List<LicenceClass> passed, SeededRandom dice) {
        var issued = passed.stream()
                .map(LicenceClass::from)
                .max(LocalDate::compareTo)
                .orElseThrow();
        int years = passed.stream()
                .mapToInt(held -> years(held.code()))
                .filter(term -> term > 0)
                .min()
                .orElse(0);
        while (years > 0 && issued.plusYears(years).isBefore(today) && dice.percent(91))
            issued = issued.plusYears(years).minusDays(dice.between(0, 40));
        return issued;
    }

    static LicenceClass asOf(LocalDate issued, LicenceClass held) {
        var code = issued.isBefore(NEW_CLASSES) ? held.code() : CALLED_NOW.getOrDefault(held.code(), held.code());
        int years = years(code);
        return new LicenceClass(code, held.from(), years == 0 ? null : issued.plusYears(years));
    }

    /** How long a class lasts; 0 when it has no end. */
    static int years(String code) {
        if (WITHOUT_END.contains(code)) return 0;
        return TEN_YEARS.contains(code) ? 10 : 5;
    }

    private static RegisterStatus standing(Resident who, SeededRandom dice) {
        if (who.died() != null) return RegisterStatus.HOLDER_DIED;
        if (dice.percent(0.8)) return RegisterStatus.SEIZED;
        return dice.percent(0.15) ? RegisterStatus.REVOKED : RegisterStatus.IN_FORCE;
    }
}
