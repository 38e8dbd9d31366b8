package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;

/** Codes that prove an account's holder by what is sent to a contact of theirs. */
@ApplicationScoped
public class OutOfBandCodes {

    @Inject
    ContactBook contacts;

    @Inject
    OneTimeCodes codes;

    /**
     * Sends one.
     *
     * @return where to, as its owner knows it again
     * @throws RuleBroken {@code identity.code.too-many}
     */
    public ContactAddress send(Account account, FactorKind kind, CodePurpose purpose) {
        var to = to(account, kind).orElseThrow(NotFound::new);
        codes.send(purpose, subject(account, kind), to);
        return to;
    }

    Optional<ContactAddress> to(Account account, FactorKind kind) {
        return contacts.of(account.id(), kind == FactorKind.SMS ? ContactKind.PHONE : ContactKind.EMAIL);
    }

    boolean right(Account account, FactorKind kind, String typed) {
        return codes.right(subject(account, kind), typed);
    }

    /** Whatever was sent to prove the holder of an account, and not typed yet, is no good any more. */
    public void killFor(Account account) {
        codes.kill(subject(account, FactorKind.SMS));
        codes.kill(subject(account, FactorKind.MAIL));
        codes.kill(AnonymousAttempts.subject(AnonymousAttempts.RECOVER, account.person()));
    }

    private static String subject(Account account, FactorKind kind) {
        return kind + ":" + account.publicId();
    }
}
