package org.seneid.audit.question;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/**
 * Which questions about entries are listed.
 *
 * @param from the first day of asking, {@code until} the last; empty for any
 */
public record QuestionFilter(State state, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** How far they are. */
    public enum State {
        /** To be answered. */
        OPEN("q.status = 'ASKED'"),
        /** To be answered since their day has gone by. */
        OVERDUE("q.status = 'ASKED' and q.answer_by < ?2"),
        /** To be answered by another, since the first answer was not enough. */
        AGAIN("q.status = 'ASKED' and q.doubt is not null"),
        ANSWERED("q.status = 'ANSWERED'"),
        ALL("");

        private final String where;

        State(String where) {
            this.where = where;
        }

        String where() {
            return where.isEmpty() ? "" : " and " + where;
        }

        boolean asksForToday() {
            return this == OVERDUE;
        }
    }

    /** @throws RuleBroken {@code audit.log.period} when it would end before it begins */
    public QuestionFilter {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new RuleBroken("audit.log.period").at("until");
    }

    public static QuestionFilter of(State state) {
        return new QuestionFilter(state, Optional.empty(), Optional.empty());
    }
}
