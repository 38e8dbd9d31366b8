package org.seneid.registry.sandbox.country;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Participation;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Draws social insurance books, of those who work or did.
 *
 * <p>All employees and civil servants are to be insured (Social Insurance Law 41/2024, article 2); that nine of ten
 * pensioners and two of five who work on their own account have a book is an estimate. Chance falls here by the personal
 * number, so that nothing else of the country depends on it.
 */
final class SocialInsuranceGenerator implements Generator {

    private static final LocalDate PERSONAL_NUMBER = LocalDate.of(2025, 8, 1);
    private static final long SEED = 1995;
    private static final int RETIRES_AT = 58;
    private static final List<String> TRADES = List.of(
            "May mặc", "Cơ khí", "Thương mại", "Xây dựng", "Vận tải", "Phần mềm", "Thực phẩm", "Nội thất", "Điện tử");
    private static final List<String> NAMES = List.of(
            "Hòa Bình",
            "Tân Phú",
            "Đại Lộc",
            "Minh Phát",
            "An Khang",
            "Sao Mai",
            "Hưng Thịnh",
            "Thành Công",
            "Bình Minh");

    record Book(
            String number,
            String employer,
            LocalDate since,
            int months,
            Participation participation,
            RegisterStatus standing)
            implements Paper {

        @Override
        public DocumentTable table() {
            return DocumentTable.of(DocumentKind.SOCIAL_INSURANCE);
        }

        @Override
        public Object[] row() {
            return new Object[] {number, employer, since, months, participation.name(), standing.name()};
        }

        static void claims(RegisterRow row) throws SQLException {
            row.text("number", "number")
                    .nameAndBirth()
                    .text("employer", "employer")
                    .date("since", "since")
                    .number("months", "months")
                    .text("participation", "participation");
        }
    }

    private final Setting setting;
    private final LocalDate today;

    SocialInsuranceGenerator(Setting setting) {
        this.setting = setting;
        today = setting.today();
    }

    /** A line gives the employer, the first month, how many months were missed, and the participation. */
    @Override
    public Book written(String[] line, Resident who) {
        var since = setting.day(line[2]);
        var months = months(since, today) - Integer.parseInt(line[3]);
        return book(who, line[1], since, months, Participation.valueOf(line[4]));
    }

    @Override
    public List<Book> of(Resident who, Home home, SeededRandom unused) {
        var dice = new SeededRandom(SEED, Long.parseLong(who.number().digits()));
        var since = firstMonth(who, dice);
        if (!since.isBefore(today.minusMonths(2))) return List.of();
        var employer = "Công ty TNHH " + dice.of(TRADES) + " " + dice.of(NAMES);
        return switch (who.living()) {
            case EMPLOYEE -> List.of(contributing(who, employer, since, dice));
            case CIVIL_SERVANT ->
                List.of(contributing(
                        who, "Ủy ban nhân dân " + home.commune().place("").commune(), since, dice));
            case PENSIONER -> dice.percent(90) ? List.of(retired(who, employer, since, dice)) : List.of();
            case OWN_ACCOUNT -> dice.percent(40) ? List.of(paused(who, employer, since, dice)) : List.of();
            case TODDLER, PUPIL, STUDENT, ASSISTED -> List.of();
        };
    }

    private static LocalDate firstMonth(Resident who, SeededRandom dice) {
        return who.turns(18).plusMonths(dice.between(1, 84)).withDayOfMonth(1);
    }

    private Book contributing(Resident who, String employer, LocalDate since, SeededRandom dice) {
        int paid = months(since, today) * dice.between(70, 100) / 100;
        return book(who, employer, since, paid, Participation.CONTRIBUTING);
    }

    private Book retired(Resident who, String employer, LocalDate since, SeededRandom dice) {
        var last = who.turns(RETIRES_AT).isBefore(today) ? who.turns(RETIRES_AT) : today;
        int paid = months(since, last) * dice.between(55, 95) / 100;
        return book(who, employer, since, paid, Participation.RETIRED);
    }

    private Book paused(Resident who, String employer, LocalDate since, SeededRandom dice) {
        int paid = Math.min(months(since, today), dice.between(6, 96));
        return book(who, employer, since, paid, Participation.PAUSED);
    }

    private static Book book(Resident who, String employer, LocalDate since, int months, Participation participation) {
        return new Book(
                since.isBefore(PERSONAL_NUMBER)
                        ? who.socialInsuranceCode()
                        : who.number().digits(),
                employer,
                since,
                Math.max(1, months),
                participation,
                who.died() != null ? RegisterStatus.HOLDER_DIED : RegisterStatus.IN_FORCE);
    }

    private static int months(LocalDate since, LocalDate to) {
        return (int) MONTHS.between(since, to);
    }
}
