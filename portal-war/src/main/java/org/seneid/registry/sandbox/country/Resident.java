package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.time.Period;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;

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
        LocalDate born,
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

    int age(LocalDate today) {
        return Period.between(born, today).getYears();
    }

    LocalDate turns(int age) {
        return born.plusYears(age);
    }
}
