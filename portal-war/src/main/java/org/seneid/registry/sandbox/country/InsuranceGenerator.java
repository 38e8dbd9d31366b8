package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.country.Home.Means;
import org.seneid.registry.sandbox.country.Papers.Insurance;

/**
 * Draws health insurance cards.
 *
 * <p>Groups and benefit levels by the Health Insurance Law (articles 12 and 22) and Decision 1351/QĐ-BHXH; 94 of 100
 * people are insured (Vietnam Social Security, 2024), all small children. The number is the social insurance code on a
 * card from before August 2025 and the personal number since.
 */
final class InsuranceGenerator {

    private static final LocalDate PERSONAL_NUMBER = LocalDate.of(2025, 8, 1);

    private final LocalDate today;
    private final Gazetteer gazetteer;

    InsuranceGenerator(LocalDate today, Gazetteer gazetteer) {
        this.today = today;
        this.gazetteer = gazetteer;
    }

    Optional<Insurance> of(Resident who, Home home, SeededRandom dice) {
        var group = group(who, home, dice);
        return group == InsuranceGroup.TE || dice.percent(94)
                ? Optional.of(card(who, home, group, dice))
                : Optional.empty();
    }

    private static InsuranceGroup group(Resident who, Home home, SeededRandom dice) {
        switch (who.living()) {
            case TODDLER:
                return InsuranceGroup.TE;
            case EMPLOYEE:
                return InsuranceGroup.DN;
            case CIVIL_SERVANT:
                return InsuranceGroup.HC;
            case PENSIONER:
                return InsuranceGroup.HT;
            default:
        }
        if (home.means() == Means.POOR) return InsuranceGroup.HN;
        if (home.means() == Means.NEAR_POOR) return InsuranceGroup.CN;
        return switch (who.living()) {
            case PUPIL -> InsuranceGroup.HS;
            case STUDENT -> InsuranceGroup.SV;
            case ASSISTED -> InsuranceGroup.BT;
            default -> InsuranceGroup.GD;
        };
    }

    static int benefit(InsuranceGroup group) {
        return switch (group) {
            case TE -> 1;
            case HN, BT -> 2;
            case HT, CN -> 3;
            case DN, HC, HS, SV, GD -> 4;
        };
    }

    private Insurance card(Resident who, Home home, InsuranceGroup group, SeededRandom dice) {
        var until = until(who, group, dice);
        var from = from(who, group, until);
        var number = from.isBefore(PERSONAL_NUMBER)
                ? who.number().digits().substring(1, 3) + dice.code("0123456789", 8)
                : who.number().digits();
        return new Insurance(
                number,
                group,
                benefit(group),
                gazetteer.firstPlaceOfTreatment(home.commune(), home.province(), dice),
                from,
                until,
                fiveYears(who, from, dice),
                who.died() != null ? RegisterStatus.HOLDER_DIED : RegisterStatus.IN_FORCE);
    }

    /** A small child's lasts to the sixth birthday, a pensioner's five years, the rest a year; one in 25 let it lapse. */
    private LocalDate until(Resident who, InsuranceGroup group, SeededRandom dice) {
        if (group == InsuranceGroup.TE) return who.turns(6);
        if (group == InsuranceGroup.HT) return today.plusDays(dice.between(10, 1800));
        return dice.percent(4) ? today.minusDays(dice.between(1, 200)) : today.plusDays(dice.between(0, 360));
    }

    private static LocalDate from(Resident who, InsuranceGroup group, LocalDate until) {
        if (group == InsuranceGroup.TE) return who.born();
        return until.minusYears(group == InsuranceGroup.HT ? 5 : 1).plusDays(1);
    }

    /** On the first of a month, at the earliest five years after birth. */
    private LocalDate fiveYears(Resident who, LocalDate from, SeededRandom dice) {
        var counted = dice.day(from.minusYears(7), from);
        return (counted.isBefore(who.born()) ? who.born() : counted)
                .plusYears(5)
                .withDayOfMonth(1)
                .plusMonths(1);
    }
}
