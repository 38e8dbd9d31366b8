package org.seneid.enrolment.registration;

import java.time.Instant;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PersonFlow;
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
        implements PersonFlow {

    Applicant withCode(PublicId code) {
        return new Applicant(person, name, phone, code.value(), subject, false, since);
    }

    Applicant withProvenPhone() {
        return new Applicant(person, name, phone, sent, subject, true, since);
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
