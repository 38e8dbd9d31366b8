package org.seneid.enrolment.draft;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.FormErrors;

/** The phone and the mailbox of the person at the desk, each proven by a code that arrives there. */
@Stateless
@RolesAllowed(Role.OFFICERS)
@TransactionAttribute(NOT_SUPPORTED)
public class DraftContacts {

    @Inject
    DraftContactStore drafts;

    @Inject
    OneTimeCodes codes;

    /**
     * What is written down, with what is still to be proven.
     *
     * @param proven whether its code was typed
     */
    public record Line(ContactKind kind, String text, boolean proven) {}

    public List<Line> of(PublicId enrolment) {
        return drafts.of(enrolment);
    }

    /** The one whose code is asked for now: the phone first. */
    public Optional<Line> asked(PublicId enrolment) {
        return of(enrolment).stream().filter(line -> !line.proven()).findFirst();
    }

    /**
     * Writes both down and sends a code to each that is not proven yet.
     *
     * @param email may be empty: not everybody has a mailbox
     * @throws RuleBroken at {@code phone} or {@code email} when nothing arrives there; {@code identity.code.too-many}
     */
    public void send(PublicId enrolment, String phone, String email) {
        var typed = new FormErrors();
        var called = typed.read(() -> ContactAddress.phone(phone));
        var written = typed.read(
                () -> Optional.ofNullable(email).filter(text -> !text.isBlank()).map(ContactAddress::email));
        typed.mustBeRight();
        sendTo(enrolment, called);
        written.ifPresentOrElse(address -> sendTo(enrolment, address), () -> drafts.withoutEmail(enrolment));
    }

    private void sendTo(PublicId enrolment, ContactAddress address) {
        if (drafts.proven(enrolment, address)) return;
        drafts.asked(enrolment, address, codes.send(CodePurpose.DESK_CONTACT, subject(enrolment), address));
    }

    /**
     * Looks at the code that the person read out.
     *
     * @throws RuleBroken at {@code code} when it is wrong, too old, or none was asked for
     */
    public void prove(PublicId enrolment, String code) {
        var kind = asked(enrolment).map(Line::kind).orElseThrow(() -> new RuleBroken("enrolment.over"));
        var sent = drafts.sent(enrolment, kind);
        codes.check(sent, subject(enrolment), code);
        drafts.proven(enrolment, kind, sent);
    }

    private static String subject(PublicId enrolment) {
        return "enrolment:" + enrolment;
    }
}
