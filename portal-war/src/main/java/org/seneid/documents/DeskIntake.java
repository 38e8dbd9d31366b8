package org.seneid.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.DocumentKind;

/** Documents whose originals an officer held beside the register's answers; for the desk, which has checked who asks. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class DeskIntake {

    @Inject
    DocumentUpdater updater;

    @Inject
    RegisterDocuments answers;

    @Inject
    RegisterSignatures signatures;

    /**
     * Takes documents of one kind into a person's account, in the transaction that opened it; what is there already stays.
     *
     * @throws AnswerRefused when a register did not sign one of the answers
     */
    public void integrate(AccountId owner, PersonalId person, DocumentKind kind, Collection<SignedAnswer> signed) {
        for (var answer : signed)
            if (!signatures.verify(answer).subject().equals(person))
                throw new IllegalArgumentException("an answer about somebody else");
        updater.integrate(owner, kind, signed.stream().map(answers::read).toList());
    }
}
