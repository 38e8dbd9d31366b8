package org.seneid.documents.mistake;

/** Which reported mistakes a clerk's list has. */
public enum MistakeFilter {
    /** Nobody has them. */
    OPEN("r.status = org.seneid.documents.ReportStatus.OPEN"),
    /** The acting clerk has them. */
    MINE("r.status = org.seneid.documents.ReportStatus.TAKEN and r.clerk = :clerk"),
    ANSWERED("r.status in (org.seneid.documents.ReportStatus.ACCEPTED, org.seneid.documents.ReportStatus.REFUSED,"
            + " org.seneid.documents.ReportStatus.CORRECTED)");

    private final String where;

    MistakeFilter(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }
}
