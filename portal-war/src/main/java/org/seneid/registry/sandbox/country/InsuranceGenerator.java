package org.seneid.registry.sandbox.country;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Home.Means;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Draws health insurance cards.
 *
 * <p>Groups and benefit levels by the Health Insurance Law (articles 12 and 22) and Decision 1351/QĐ-BHXH; 94 of 100
 * people are insured (Vietnam Social Security, 2024), all small children. The number is the social insurance code on a
 * card from before August 2025 and the personal number since.
 */
final class InsuranceGenerator implements Generator {

    private static final LocalDate PERSONAL_NUMBER = LocalDate.of(2025, 8, 1);

    record Insurance(
            String number,
            InsuranceGroup group,
            int benefit,
            String firstPlace,
            LocalDate from,
            LocalDate until,
            LocalDate fiveYearsFrom,
            RegisterStatus standing)
            implements Paper {

        @Override
        public DocumentTable table() {
            return DocumentTable.of(DocumentKind.HEALTH_INSURANCE);
        }

        @Override
        public Object[] row() {
            return new Object[] {number, group.name(), benefit, firstPlace, from, until, fiveYearsFrom, standing.name()
            };
        }

        static void claims(RegisterRow row) throws SQLException {
            row.text("number", "number")
                    .nameAndBirth()
                    .text("sex", "sex")
                    .text("group", "insured_as")
                    .number("benefit", "benefit")
                    .text("firstPlace", "first_place")
                    .date("from", "valid_from")
                    .date("until", "until")
                    .date("fiveYearsFrom", "five_years_from");
        }
    }

    private final Setting setting;
    private final LocalDate today;
    private final Gazetteer gazetteer;

    InsuranceGenerator(Setting setting) {
        this.setting = setting;
        today = setting.today();
        gazetteer = setting.gazetteer();
    }

    @Override
    public Insurance written(String[] line, Resident who) {
        var group = InsuranceGroup.valueOf(line[1]);
        return new Insurance(
                who.number().digits(),
                group,
                benefit(group),
                line[2],
                setting.day(line[3]),
                setting.day(line[4]),
                setting.day(line[5]),
                RegisterStatus.IN_FORCE);
    }

    @Override
    public List<Insurance> of(Resident who, Home home, SeededRandom dice) {
        var group = group(who, home, dice);
        return group == InsuranceGroup.TE || dice.percent(94) ? List.of(card(who, home, group, dice)) : List.of();
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

    private static int benefit(InsuranceGroup group) {
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
                ? who.socialInsuranceCode()
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
        if (group == InsuranceGroup.TE) return who.turns(0);
        return until.minusYears(group == InsuranceGroup.HT ? 5 : 1).plusDays(1);
    }

    /** On the first of a month, at the earliest five years after birth. */
    private LocalDate fiveYears(Resident who, LocalDate from, SeededRandom dice) {
        var counted = dice.day(from.minusYears(7), from);
        return (counted.isBefore(who.turns(0)) ? who.turns(0) : counted)
                .plusYears(5)
                .withDayOfMonth(1)
                .plusMonths(1);
    }
}
