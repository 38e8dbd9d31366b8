package org.seneid.services.casework;

/** The usual views of a clerk's list of applications. */
public enum CaseView {
    /** Nobody has them. */
    OPEN("a.status = org.seneid.services.application.ApplicationStatus.SUBMITTED"),
    /** The acting clerk has them. */
    MINE("a.clerk = :clerk and a.status in (org.seneid.services.application.ApplicationStatus.IN_REVIEW,"
            + " org.seneid.services.application.ApplicationStatus.MORE_ASKED)"),
    IN_REVIEW("a.status = org.seneid.services.application.ApplicationStatus.IN_REVIEW"),
    /** Their citizens were asked for more. */
    ASKED("a.status = org.seneid.services.application.ApplicationStatus.MORE_ASKED"),
    DECIDED("a.status in (org.seneid.services.application.ApplicationStatus.APPROVED,"
            + " org.seneid.services.application.ApplicationStatus.REFUSED)");

    private final String where;

    CaseView(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }
}
