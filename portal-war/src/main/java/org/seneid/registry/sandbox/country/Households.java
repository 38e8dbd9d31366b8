package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.BirthDate.Precision;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.Home.Means;
import org.seneid.registry.sandbox.country.Household.Citizen;
import org.seneid.registry.sandbox.country.HouseholdPlan.Member;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.country.Resident.Living;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Draws the households of the country one by one: the same seed, day and place in the row give the same household, so
 * that none has to be kept in memory.
 *
 * <p>Where people live and come from follows the General Statistics Office (people by province 2023; migrants in the
 * census of 2019), who is poor the multidimensional poverty survey of 2024, what people live by the labour force survey
 * of 2024 (about four of ten at work are employed and insured); deaths are those of the last twelve months at six in a
 * thousand.
 */
final class Households {

    private static final int WRITTEN_DOWN = 1960;
    private static final long BIRTHS = 1954;

    private final long seed;
    private final LocalDate today;
    private final Gazetteer gazetteer;
    private final Names names;
    private final Serials serials;
    private final PapersGenerator papers;

    Households(long seed, LocalDate today, Gazetteer gazetteer, Names names, Serials serials) {
        this.seed = seed;
        this.today = today;
        this.gazetteer = gazetteer;
        this.names = names;
        this.serials = serials;
        papers = new PapersGenerator(new DocumentTable.Setting(today, gazetteer, serials));
    }

    /**
     * @param id its place in the row
     * @param room how many people it may have at most
     */
    Household drawn(long id, int room) {
        var dice = new SeededRandom(seed, id);
        var province = gazetteer.anyProvince(dice);
        var commune = dice.of(province.communes());
        var home = Home.of(id, commune, province, gazetteer.address(commune, province, dice), means(province, dice));
        var members = new ArrayList<Citizen>();
        for (var who : residents(home, HouseholdPlan.drawn(dice, room), dice))
            members.add(new Citizen(who, papers.of(who, home, dice)));
        return new Household(home, List.copyOf(members));
    }

    private static Means means(Province province, SeededRandom dice) {
        var mountains = province.region() == Province.Region.MOUNTAINS;
        if (dice.percent(mountains ? 12 : 1.2)) return Means.POOR;
        return dice.percent(mountains ? 8 : 2) ? Means.NEAR_POOR : Means.ORDINARY;
    }

    /** The head's family gives its name and origin to the head's parents and children; a spouse comes from her own. */
    private List<Resident> residents(Home home, List<Member> plan, SeededRandom dice) {
        var head = family(home, dice);
        var residents = new ArrayList<Resident>();
        for (var member : plan) {
            var sameBlood = member.kin() == Kin.HEAD
                    || member.kin() == Kin.CHILD
                    || member.kin() == Kin.PARENT && member.sex() == Sex.MALE;
            residents.add(resident(member, sameBlood ? head : family(home, dice), home, dice));
        }
        return residents;
    }

    private record Family(String name, Province province, Commune origin) {}

    private Family family(Home home, SeededRandom dice) {
        var province =
                dice.percent(home.province().cameFromElsewhere()) ? gazetteer.anyProvince(dice) : home.province();
        return new Family(names.family(province, dice), province, dice.of(province.communes()));
    }

    private Resident resident(Member member, Family family, Home home, SeededRandom dice) {
        var born = today.minusYears(member.age()).minusDays(dice.between(1, 360));
        var registered = member.kin() == Kin.CHILD && member.age() < 15 ? home.province() : family.province();
        var number = number(registered, member.sex(), born);
        return new Resident(
                number,
                family.name() + " " + names.given(member.sex(), born.getYear(), dice),
                member.sex(),
                registered(born, number),
                family.origin(),
                member.kin(),
                living(member, dice),
                died(member.age(), dice));
    }

    /** Of one in ten who were born before 1960 the year alone was ever written down, of one in thirty year and month. */
    private static BirthDate registered(LocalDate born, PersonalId number) {
        var dice = new SeededRandom(BIRTHS, Long.parseLong(number.digits()));
        if (born.getYear() >= WRITTEN_DOWN || !dice.percent(13)) return BirthDate.on(born);
        return BirthDate.atLeast(born, dice.percent(75) ? Precision.YEAR : Precision.MONTH);
    }

    /** Province, century and sex, year, and six more. */
    private PersonalId number(Province registered, Sex sex, LocalDate born) {
        var centuryAndSex = (born.getYear() / 100 - 19) * 2 + (sex == Sex.FEMALE ? 1 : 0);
        var beginning = registered.code() + centuryAndSex + "%02d".formatted(born.getYear() % 100);
        return new PersonalId(serials.next(beginning, 6));
    }

    private static Living living(Member member, SeededRandom dice) {
        var age = member.age();
        if (age < 6) return Living.TODDLER;
        if (age < 18) return Living.PUPIL;
        if (age < 23 && dice.percent(40)) return Living.STUDENT;
        if (age >= (member.sex() == Sex.MALE ? 61 : 57)) return dice.percent(34) ? Living.PENSIONER : elder(age, dice);
        if (dice.percent(38)) return Living.EMPLOYEE;
        return dice.percent(9) ? Living.CIVIL_SERVANT : Living.OWN_ACCOUNT;
    }

    private static Living elder(int age, SeededRandom dice) {
        return age >= 75 || dice.percent(6) ? Living.ASSISTED : Living.OWN_ACCOUNT;
    }

    private LocalDate died(int age, SeededRandom dice) {
        var inAYear = age < 40 ? 0.06 : age < 60 ? 0.4 : age < 75 ? 1.8 : 7;
        return dice.percent(inAYear) ? today.minusDays(dice.between(5, 360)) : null;
    }
}
