package org.seneid.audit;

import org.seneid.platform.GivenName;
import org.seneid.platform.acting.Role;

/** Who looks, as the summary counts them: by what they are to the log's owner. In the order in which they are told. */
public enum ViewerKind {
    DESK,
    HELPDESK,
    /** Whoever was shown something: a share, a print, a receipt. */
    RECEIVER,
    GUARDIAN,
    DEPENDANT,
    /** Staff that neither help nor stand at a desk. */
    STAFF,
    PORTAL,
    OWNER,
    YOU;

    /**
     * @param reader whether the one who reads the summary did it
     * @param owner whether the log's owner did
     * @param role of whoever was signed in; null when nobody was
     * @param work whether the portal did it itself
     */
    public static ViewerKind of(boolean reader, boolean owner, Role role, Relationship tie, boolean work) {
        if (reader) return YOU;
        if (owner) return OWNER;
        if (role == null) return work ? PORTAL : RECEIVER;
        return switch (role) {
            case OFFICER -> DESK;
            case HELPDESK, SUPERVISOR -> HELPDESK;
            case CITIZEN -> tie == null ? RECEIVER : tie == Relationship.GUARDIAN ? GUARDIAN : DEPENDANT;
            case RECEIVER -> RECEIVER;
            case CLERK, PARTNER, AUDITOR, OPERATOR -> STAFF;
        };
    }

    /** @param known whether the owner knows a citizen who did it */
    public static String toldName(Role role, String name, boolean known) {
        if (role == null || name == null) return "";
        if (role.staff()) return GivenName.of(name);
        return known ? name : "";
    }
}
