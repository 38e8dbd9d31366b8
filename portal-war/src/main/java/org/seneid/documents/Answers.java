package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.registry.AnswerRefused;
import org.seneid.registry.DocumentKind;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.Registers;
import org.seneid.registry.SignedAnswer;

/** What registers answer about documents, each answer's signature checked. */
@ApplicationScoped
class Answers {

    @Inject
    Registers registers;

    @Inject
    RegisterSignatures signatures;

    /** @throws AnswerRefused when its register did not sign it like this */
    Reading read(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new Reading(signed, answer.document(), answer.signedAt());
    }

    /**
     * Asks a register for all documents of a kind that it holds for a person; over the network, so never in a
     * transaction.
     *
     * @throws RegisterUnavailable when it does not answer, or with something that it did not sign or that is about
     *     somebody else: both are no answer
     */
    List<Reading> about(DocumentKind kind, PersonalId holder) {
        return registers.documents(kind, holder).stream()
                .map(signed -> read(kind, holder, signed))
                .toList();
    }

    private Reading read(DocumentKind kind, PersonalId holder, SignedAnswer signed) {
        try {
            if (!signatures.verify(signed).subject().equals(holder))
                throw new RegisterUnavailable(kind.register(), null);
            var reading = read(signed);
            if (reading.document().kind() != kind) throw new RegisterUnavailable(kind.register(), null);
            return reading;
        } catch (AnswerRefused refused) {
            throw new RegisterUnavailable(kind.register(), refused);
        }
    }
}
