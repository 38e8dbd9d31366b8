package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.DocumentKind;

/** What registers answer about documents, each answer's signature checked. */
@ApplicationScoped
public class RegisterDocuments {

    @Inject
    RegisterClient enquiries;

    @Inject
    RegisterSignatures signatures;

    /** @throws AnswerRefused when its register did not sign it like this */
    RegisterReading read(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new RegisterReading(signed, answer.document(), answer.signedAt());
    }

    /**
     * Asks a register for all documents of a kind that it holds for a person; over the network, so never in a
     * transaction.
     *
     * @throws RegisterUnavailable when it does not answer so that it can be believed
     */
    public List<RegisterReading> about(DocumentKind kind, PersonalId holder) {
        return enquiries.documents(kind, holder).stream()
                .map(said -> new RegisterReading(said.signed(), said.facts(), said.signedAt()))
                .toList();
    }
}
