package org.seneid.identity.account;

import java.time.LocalDate;
import org.seneid.platform.BirthDate;

/** What the law makes of somebody's age: who opens an account for them, and how much it is good for. */
public enum AgeBand {
    /** Through a parent, and of level 1. */
    BELOW_SIX(1),
    /** Through a parent. */
    SIX_TO_THIRTEEN(Account.SEEN_IN_PERSON),
    /** By themselves. */
    FROM_FOURTEEN(Account.SEEN_IN_PERSON);

    private static final int SIX = 6;
    public static final int FOURTEEN = 14;

    private final int highestLevel;

    AgeBand(int highestLevel) {
        this.highestLevel = highestLevel;
    }

    /** The band of somebody born that day; it changes on the birthday itself. */
    public static AgeBand of(BirthDate born, LocalDate today) {
        if (!today.isBefore(fourteenthBirthday(born))) return FROM_FOURTEEN;
        return today.isBefore(born.reaches(SIX)) ? BELOW_SIX : SIX_TO_THIRTEEN;
    }

    /** The first day on which they have an account of their own. */
    public static LocalDate fourteenthBirthday(BirthDate born) {
        return born.reaches(FOURTEEN);
    }

    /** The level that somebody of this age reaches when they are seen in person. */
    public int highestLevel() {
        return highestLevel;
    }
}
