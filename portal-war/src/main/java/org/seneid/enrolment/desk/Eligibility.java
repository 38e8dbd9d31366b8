package org.seneid.enrolment.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.PersonFacts;

/** What the register's answer about a person means at the desk. */
public enum Eligibility {
    /** They may have an account of their own. */
    MAY_ENROL,
    /** The register knows no such number. */
    UNKNOWN,
    DEAD,
    /** From 6 to 13: through a parent's account. */
    CHILD,
    /** Below 6: level 1 only, through a parent's account. */
    INFANT,
    /** The officer's own number. */
    SELF,
    /** Somebody of the officer's household. */
    HOUSEHOLD,
    /** The register did not answer. */
    SILENT;

    /** From this age on a person has an account of their own. */
    public static final int OWN_ACCOUNT = 14;

    public static final int CHILD_FROM = 6;

    /**
     * Reads an answer: whoever must not be served by this officer comes first, whatever else is true of them.
     *
     * @param person empty when the register knows no such number
     * @param household everybody in the household of the person
     */
    public static Eligibility of(
            PersonalId asked,
            Optional<PersonFacts> person,
            Collection<PersonalId> household,
            PersonalId officer,
            LocalDate today) {
        if (asked.equals(officer)) return SELF;
        if (household.contains(officer)) return HOUSEHOLD;
        if (person.isEmpty()) return UNKNOWN;
        if (!person.get().alive()) return DEAD;
        return ofAge(person.get().age(today));
    }

    private static Eligibility ofAge(int age) {
        if (age >= OWN_ACCOUNT) return MAY_ENROL;
        return age >= CHILD_FROM ? CHILD : INFANT;
    }

    /** An officer serves neither themselves nor their household. */
    public boolean conflict() {
        return this == SELF || this == HOUSEHOLD;
    }

    /** The key of what it means, and of what to do, with {@code .text} after it. */
    public String key() {
        return "enrolment.eligibility." + name();
    }
}
