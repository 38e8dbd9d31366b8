package org.seneid.identity.contact;

import java.time.Instant;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * An e-mail address that waits for the code that was sent to it; kept between requests, and no secret.
 *
 * @param sent the code
 */
public record EmailChangeProgress(PersonalId person, ContactAddress to, PublicId sent, Instant since)
        implements PersonFlow {

    EmailChangeProgress sentAgain(PublicId code) {
        return new EmailChangeProgress(person, to, code, since);
    }
}
