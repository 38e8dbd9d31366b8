package org.seneid.identity.guardianship;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.seneid.identity.session.SessionState;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.text.Formats;

/**
 * For whom somebody acts in their present session.
 *
 * @param guardianship its public id, as text that a cluster can write down
 * @param until the first day on which the law ends it; null when no day does
 * @param checked when the database last said that it stands
 */
public record ActiveGuardianship(
        String guardianship, AccountId guardian, Delegation behalf, LocalDate until, Instant checked)
        implements Serializable {

    static ActiveGuardianship by(Guardianship guardianship, Instant now) {
        return new ActiveGuardianship(
                guardianship.getPublicId().value(),
                guardianship.getGuardian().id(),
                guardianship.behalf(),
                guardianship.getUntil(),
                now);
    }

    /** Whether it is this one's; another who signs in later in the same browser has nothing of it. */
    public boolean by(Actor actor) {
        return guardian.equals(actor.account());
    }

    /** Whether the day has come on which the law ends it. */
    public boolean over(Instant now) {
        return until != null && !Formats.day(now).isBefore(until);
    }

    /** Whether it is time to ask again whether it stands. */
    public boolean toCheck(Instant now) {
        return !now.isBefore(checked.plus(SessionState.CHECKED_EVERY));
    }

    public PublicId id() {
        return new PublicId(guardianship);
    }
}
