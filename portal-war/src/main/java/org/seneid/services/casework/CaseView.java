package org.seneid.services.casework;

/** The usual views of a clerk's list of applications. */
public enum CaseView {
    /** Nobody has them. */
    OPEN("a.status = org.seneid.services.application.ApplicationStatus.SUBMITTED"),
    /** The acting clerk has them, for the first or the second look. */
    MINE("(a.clerk = :clerk and " + Stuck.WHERE
            + " or (a.clerk = :clerk or exists (select p from DecisionProposal p where p.application = a and p.second = :clerk"
            + " and p.status = org.seneid.services.application.DecisionProposalStatus.IN_CONFIRMATION)) and "
            + Reviewed.WHERE + ")"),
    IN_REVIEW("a.status = org.seneid.services.application.ApplicationStatus.IN_REVIEW"),
    /** A decision is proposed, and waits for a second clerk. */
    PROPOSED("exists (select p from DecisionProposal p where p.openOf = a) and " + Reviewed.WHERE),
    /** Their citizens were asked for more. */
    ASKED("a.status = org.seneid.services.application.ApplicationStatus.MORE_ASKED"),
    /** Approved, but the register refused the order or never answered. */
    REGISTER(Stuck.WHERE),
    DECIDED("a.status in (org.seneid.services.application.ApplicationStatus.APPROVED,"
            + " org.seneid.services.application.ApplicationStatus.REFUSED)");

    /** A constant that the constants above can name. */
    private static final class Reviewed {

        static final String WHERE = "a.status in (org.seneid.services.application.ApplicationStatus.IN_REVIEW,"
                + " org.seneid.services.application.ApplicationStatus.MORE_ASKED)";
    }

    /** @see Reviewed */
    private static final class Stuck {

        static final String WHERE = "(a.status = org.seneid.services.application.ApplicationStatus.APPROVED"
                + " and a.id in (select o.application.id from DecisionOrder o"
                + " where o.status = org.seneid.services.result.DecisionOrderStatus.REFUSED"
                + " or o.status = org.seneid.services.result.DecisionOrderStatus.UNKNOWN and o.attempts.dueAt is null))";
    }

    private final String where;

    CaseView(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }
}
