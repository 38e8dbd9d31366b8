package org.seneid.registry.sandbox.country;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Draws citizen cards.
 *
 * <p>Cards with a chip exist since January 2021 and for children since July 2024; one is renewed at 14, 25, 40 and 60,
 * and one made in the two years before such a birthday lasts to the one after (Law on Identification 26/2023, article
 * 21). That 97 of 100 have one, and how many are late to renew, is an estimate from the Ministry of Public Security's
 * yearly figures.
 */
final class CitizenCardGenerator implements Generator {

    private static final LocalDate CHIP_CARDS = LocalDate.of(2021, 1, 4);
    private static final LocalDate CHILDRENS_CARDS = LocalDate.of(2024, 7, 1);
    private static final int[] RENEWED_AT = {14, 25, 40, 60};

    record Card(LocalDate issued, LocalDate until, RegisterStatus standing) implements Paper {

        @Override
        public DocumentTable table() {
            return DocumentTable.of(DocumentKind.CITIZEN_CARD);
        }

        @Override
        public Object[] row() {
            return new Object[] {issued, until, standing.name()};
        }

        static void claims(RegisterRow row) throws SQLException {
            row.text("number", "sub")
                    .holder()
                    .date("issued", "issued")
                    .date("until", "until")
                    .portrait()
                    .derived();
        }
    }

    private final Setting setting;
    private final LocalDate today;

    CitizenCardGenerator(Setting setting) {
        this.setting = setting;
        today = setting.today();
    }

    @Override
    public List<Card> of(Resident who, Home home, SeededRandom dice) {
        return card(who, dice).stream().toList();
    }

    @Override
    public Card written(String[] line, Resident who) {
        return new Card(setting.day(line[1]), setting.day(line[2]), RegisterStatus.IN_FORCE);
    }

    private Optional<Card> card(Resident who, SeededRandom dice) {
        if (who.age(today) < 6) return Optional.empty();
        if (who.age(today) < RENEWED_AT[0])
            return dice.percent(15) ? Optional.of(childsCard(who, dice)) : Optional.empty();
        return dice.percent(97) ? Optional.of(adultsCard(who, dice)) : Optional.empty();
    }

    private Card childsCard(Resident who, SeededRandom dice) {
        var issued = dice.day(later(CHILDRENS_CARDS, who.turns(6)), today);
        return new Card(issued, who.turns(RENEWED_AT[0]), standing(who, dice));
    }

    private Card adultsCard(Resident who, SeededRandom dice) {
        int step = RENEWED_AT.length - 1;
        while (who.turns(RENEWED_AT[step]).isAfter(today)) step--;
        var lastRenewal = who.turns(RENEWED_AT[step]);
        var allowedFrom = step == 0 ? lastRenewal : lastRenewal.minusYears(2);
        var late = allowedFrom.isAfter(CHIP_CARDS) && dice.percent(7);
        if (late && step > 0)
            return new Card(dice.day(CHIP_CARDS, allowedFrom.minusDays(1)), lastRenewal, standing(who, dice));
        var issued = dice.day(later(CHIP_CARDS, allowedFrom), today);
        return new Card(issued, end(who, step, issued), standing(who, dice));
    }

    /** The next birthday of renewal, or the one after it when the card was made in the two years before. */
    private static LocalDate end(Resident who, int step, LocalDate issued) {
        int next = step + 1;
        if (next < RENEWED_AT.length
                && !issued.isBefore(who.turns(RENEWED_AT[next]).minusYears(2))) next++;
        return next < RENEWED_AT.length ? who.turns(RENEWED_AT[next]) : null;
    }

    private static RegisterStatus standing(Resident who, SeededRandom dice) {
        if (who.died() != null) return RegisterStatus.HOLDER_DIED;
        return dice.percent(0.15) ? RegisterStatus.SEIZED : RegisterStatus.IN_FORCE;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
