package org.seneid.identity.activation;

import java.time.Instant;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * How far somebody with a slip has come; kept between requests, and no secret.
 *
 * @param sent the code that was sent to their phone
 * @param phone enough of its number for its owner to know it
 * @param phoneProven whether that code was right
 */
public record ActivationProgress(
        PersonalId person, PublicId activation, PublicId sent, String phone, boolean phoneProven, Instant since)
        implements PersonFlow {

    ActivationProgress proven() {
        return new ActivationProgress(person, activation, sent, phone, true, since);
    }

    ActivationProgress sentAgain(PublicId code) {
        return new ActivationProgress(person, activation, code, phone, false, since);
    }

    /** What codes are sent for. */
    String subject() {
        return "activation:" + activation;
    }
}
