package org.seneid.enrolment;

import java.io.Serializable;
import org.seneid.identity.ContactAddress;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * Somebody who is opening an account online, known to the register; kept in their session until the account is open.
 *
 * @param name as the register writes it
 * @param sent by what the code that went to the phone is checked, as text
 * @param subject what the code is for
 */
public record Applicant(
        PersonalId person, String name, ContactAddress phone, String sent, String subject, boolean proven)
        implements Serializable {

    Applicant withProvenPhone() {
        return new Applicant(person, name, phone, sent, subject, true);
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
