package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.random.SeededRandom;

/**
 * Somebody who lives in the sandbox country.
 *
 * @param origin where the father's family comes from
 * @param died null for the living
 */
public record Resident(
        PersonalId number,
        String name,
        Sex sex,
        BirthDate born,
        Commune origin,
        Kin kin,
        Living living,
        LocalDate died) {

    /** Who one is in the household. */
    public enum Kin {
        HEAD,
        SPOUSE,
        CHILD,
        PARENT,
        OTHER
    }

    /** What one lives by, as far as a document depends on it. */
    enum Living {
        TODDLER,
        PUPIL,
        STUDENT,
        EMPLOYEE,
        CIVIL_SERVANT,
        OWN_ACCOUNT,
        PENSIONER,
        ASSISTED
    }

    private static final long CODES = 1995;

    /** Ten digits that follow one from paper to paper: the province of birth, then digits of one's own. */
    String socialInsuranceCode() {
        var dice = new SeededRandom(CODES, Long.parseLong(number.digits()));
        return number.digits().substring(1, 3) + dice.code("0123456789", 8);
    }

    int age(LocalDate today) {
        return born.age(today);
    }

    LocalDate turns(int age) {
        return born.reaches(age);
    }
}
