package org.seneid.audit.oversight;

import java.time.LocalDate;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * A day of somebody of staff that an auditor may want to ask about; no accusation.
 *
 * @param who the account by which the acts are found
 * @param count accounts, or acts for what is told by acts
 */
public record UnusualActivity(Kind kind, LocalDate day, PublicId who, String name, Role role, int count) {

    /** What is unusual. */
    public enum Kind {
        /** So many accounts in a day. */
        MANY_ACCOUNTS,
        /** So many accounts within ten minutes, as one who looks around does. */
        HASTE,
        /** Acts between ten in the evening and six in the morning. */
        NIGHT,
        /** Acts that were refused. */
        REFUSALS,
        /** Refused since it was about themselves or somebody who lives with them; one is enough. */
        OWN_PEOPLE,
        /** Looks at accounts of people who live in their street; one is enough. */
        NEAR_HOME
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }

    public Role getRole() {
        return role;
    }

    public int getCount() {
        return count;
    }
}
