package org.seneid.audit.oversight;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.seneid.platform.Clocks;
import org.seneid.platform.RuleBroken;

/**
 * Some days by citizens' clocks, of which acts are looked at.
 *
 * @param until the last of them
 */
public record Days(LocalDate from, LocalDate until) {

    /** More than an auditor asks about at once, and few enough to be summed up while they wait. */
    public static final int MOST = 31;

    /** @throws RuleBroken {@code audit.log.period} when they end before they begin, {@code audit.acts.period} when they are too many */
    public Days {
        if (until.isBefore(from)) throw new RuleBroken("audit.log.period").at("until");
        if (ChronoUnit.DAYS.between(from, until) >= MOST) throw new RuleBroken("audit.acts.period", MOST).at("until");
    }

    public static Days only(LocalDate day) {
        return new Days(day, day);
    }

    /** So many that end with a day. */
    public static Days last(int many, LocalDate until) {
        return new Days(until.minusDays(many - 1L), until);
    }

    public int many() {
        return (int) ChronoUnit.DAYS.between(from, until) + 1;
    }

    Timestamp begin() {
        return start(from);
    }

    /** The moment behind the last. */
    Timestamp end() {
        return start(until.plusDays(1));
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant());
    }
}
