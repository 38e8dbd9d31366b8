package org.seneid.audit.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/**
 * Which verifications are listed.
 *
 * @param from the first day on which they began, {@code until} the last; empty for any
 */
public record VerificationFilter(State state, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** What came of them. */
    public enum State {
        ALL(" v.id > 0"),
        RUNNING(" v.stage <> org.seneid.audit.verification.Verification.Stage.DONE"),
        DONE(" v.stage = org.seneid.audit.verification.Verification.Stage.DONE"),
        /** With findings, done or not. */
        BROKEN(" v.found > 0");

        private final String where;

        State(String where) {
            this.where = where;
        }

        String where() {
            return where;
        }
    }

    /** @throws RuleBroken {@code audit.log.period} when it would end before it begins */
    public VerificationFilter {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new RuleBroken("audit.log.period").at("until");
    }

    public static VerificationFilter of(State state) {
        return new VerificationFilter(state, Optional.empty(), Optional.empty());
    }
}
