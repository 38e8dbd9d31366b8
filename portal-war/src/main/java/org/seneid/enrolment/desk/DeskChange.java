package org.seneid.enrolment.desk;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * What an operator did with a desk.
 *
 * @param citizen the officer whom it moves; else the operator, since a desk has no log
 * @param subject the desk's name
 */
public record DeskChange(AccountId citizen, Change what, String subject) implements Audited {

    /** The changes, with the keys of their sentences. */
    public enum Change {
        OPENED("desks.opened"),
        EDITED("desks.edited"),
        HOURS_CHANGED("desks.hours-changed"),
        CLOSED("desks.closed"),
        REOPENED("desks.reopened"),
        ASSIGNED("desks.assigned"),
        RELEASED("desks.released");

        private final String key;

        Change(String key) {
            this.key = key;
        }
    }

    @Override
    public String act() {
        return what.key;
    }
}
