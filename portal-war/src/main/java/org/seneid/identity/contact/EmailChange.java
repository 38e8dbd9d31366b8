package org.seneid.identity.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.AccountId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Another e-mail address of the one who is signed in, proven by a code that is sent to it. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class EmailChange {

    @Inject
    Acting acting;

    @Inject
    ContactBook contacts;

    @Inject
    OneTimeCodes codes;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /** Where letters go now. */
    public Optional<ContactAddress> present() {
        return contacts.of(me(), ContactKind.EMAIL);
    }

    /** Asks whoever wants to change it who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /**
     * Sends a code to the new address, with no connection held while the code takes its own; nothing is changed yet. Whose
     * mailbox it is nobody knows, so that it uses up nothing of what its owner needs.
     *
     * @throws RuleBroken at {@code email}: {@code identity.contact.email-shape}, {@code identity.email.same}; and {@code
     *     identity.code.too-many} when the account or the address had too many, whichever addresses they were
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EmailChangeProgress send(String typed) {
        var to = ContactAddress.email(typed);
        if (present().filter(to::equals).isPresent()) throw new RuleBroken("identity.email.same").at("email");
        return new EmailChangeProgress(
                acting.person(), to, codes.sendForStranger(CodePurpose.NEW_EMAIL, subject(), to), clock.instant());
    }

    /** Sends another code to the same address; the one from before is no good for it any more. */
    @RecentSignIn
    public EmailChangeProgress sendAgain(EmailChangeProgress begun) {
        return begun.sentAgain(codes.sendForStranger(CodePurpose.NEW_EMAIL, subject(), begun.to()));
    }

    /**
     * Takes the new address in the place of the old one, which is told.
     *
     * @throws RuleBroken at {@code code} as {@link OneTimeCodes#check}; a second click with the right code changes nothing
     */
    @RecentSignIn
    public void confirm(EmailChangeProgress begun, String code) {
        var refusal = refusal(begun, code);
        rows.held(Account.class, "id", me().value());
        if (present().filter(begun.to()::equals).isPresent()) return;
        if (refusal.isPresent()) throw refusal.get();
        contacts.change(me(), begun.to());
    }

    /** Asked before the row is held: a try takes a connection of its own, and many waiting for one row would take them all. */
    private Optional<RuleBroken> refusal(EmailChangeProgress begun, String code) {
        try {
            codes.check(begun.sent(), subject(), code);
            return Optional.empty();
        } catch (RuleBroken refused) {
            return Optional.of(refused);
        }
    }

    private String subject() {
        return "email:" + me();
    }

    private AccountId me() {
        return acting.signedIn().account();
    }
}
