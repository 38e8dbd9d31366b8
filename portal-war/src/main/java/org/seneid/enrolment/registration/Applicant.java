package org.seneid.enrolment.registration;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * Somebody who is opening an account online, known to the register; kept in their session until the account is open.
 *
 * @param name as the register writes it
 * @param sent by what the code that went to the phone is checked, as text
 * @param subject what the code is for
 * @param since when they began
 */
public record Applicant(
        PersonalId person,
        String name,
        ContactAddress phone,
        String sent,
        String subject,
        boolean proven,
        Instant since)
        implements Serializable {

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    Applicant withCode(PublicId code) {
        return new Applicant(person, name, phone, code.value(), subject, false, since);
    }

    Applicant withProvenPhone() {
        return new Applicant(person, name, phone, sent, subject, true, since);
    }

    /** Whoever walks away from a computer leaves nothing to go on with. */
    public boolean over(Instant now) {
        return !now.isBefore(since.plus(GOOD_FOR));
    }

    PublicId sentCode() {
        return new PublicId(sent);
    }

    /** Nothing of it appears in a log by accident. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
