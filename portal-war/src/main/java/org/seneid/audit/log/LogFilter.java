package org.seneid.audit.log;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/**
 * Which entries somebody wants to see.
 *
 * @param from the first day, {@code until} the last; empty for any
 * @param words what the entries say or name; empty for anything
 * @param about the guardianship by which the log is another's; empty for the log of whom the reader acts for, usually themselves
 */
public record LogFilter(
        ActorFilter whose,
        Optional<ActCategory> matter,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String words,
        Optional<PublicId> about) {

    public static final LogFilter NONE = of(ActorFilter.ALL);

    /** @throws RuleBroken {@code audit.log.period} when it would end before it begins */
    public LogFilter {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new RuleBroken("audit.log.period").at("until");
    }

    public static LogFilter of(ActorFilter whose) {
        return new LogFilter(whose, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    public LogFilter about(PublicId guardianship) {
        return new LogFilter(whose, matter, from, until, words, Optional.of(guardianship));
    }

    public LogFilter saying(String searched) {
        return new LogFilter(whose, matter, from, until, searched, about);
    }

    public LogFilter on(ActCategory wanted) {
        return new LogFilter(whose, Optional.of(wanted), from, until, words, about);
    }

    public LogFilter between(LocalDate first, LocalDate last) {
        return new LogFilter(whose, matter, Optional.of(first), Optional.of(last), words, about);
    }
}
