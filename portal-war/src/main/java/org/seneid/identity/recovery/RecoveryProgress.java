package org.seneid.identity.recovery;

import java.time.Instant;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * How far somebody who forgot their password has come; kept between requests, and no secret. There need not be an account
 * until the phone is proven, which nobody can do for one that is not there.
 *
 * @param sent the code that was sent, or would have been
 */
public record RecoveryProgress(
        PersonalId person, PublicId sent, boolean phoneProven, boolean factorProven, Instant since)
        implements PersonFlow {

    RecoveryProgress withPhone() {
        return new RecoveryProgress(person, sent, true, false, since);
    }

    RecoveryProgress withFactor() {
        return new RecoveryProgress(person, sent, true, true, since);
    }

    /** What codes are sent for. */
    String subject() {
        return AnonymousAttempts.subject(AnonymousAttempts.RECOVER, person);
    }
}
