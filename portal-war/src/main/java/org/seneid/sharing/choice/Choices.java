package org.seneid.sharing.choice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;

/** What the acting citizen could share now, each with its present value. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Choices {

    @Inject
    Acting acting;

    @Inject
    CurrentDocuments documents;

    @Inject
    Event<ChoicesSeen> seen;

    /** One attribute of one document and what it says now. */
    public record Offer(Choice choice, Object value) {}

    /** A document of which something can be shared. */
    public record Offers(VerifiedDocument document, List<Offer> all) {}

    /** A citizen was shown their own values, to choose from. */
    public record ChoicesSeen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "share.choices-seen";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /** By document, in the order people expect; a document whose signature does not hold offers nothing. */
    @GuardianMay(Kinship.CHILD)
    public List<Offers> mine() {
        seen.fire(new ChoicesSeen(acting.citizen()));
        return documents.of(acting.citizen()).stream()
                .filter(VerifiedDocument::genuine)
                .map(Choices::offers)
                .filter(offers -> !offers.all().isEmpty())
                .toList();
    }

    private static Offers offers(VerifiedDocument document) {
        return new Offers(
                document,
                Attribute.of(document.kind()).stream()
                        .flatMap(attribute -> offer(document, attribute).stream())
                        .toList());
    }

    private static Optional<Offer> offer(VerifiedDocument document, Attribute attribute) {
        return attribute
                .of(document.document())
                .map(value -> new Offer(new Choice(attribute, document.publicId()), value));
    }
}
