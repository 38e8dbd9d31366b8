package org.seneid.connect.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.VerifiedDocument;
import org.seneid.identity.contact.Contact;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.registry.document.Register;

/** What claims say of a citizen as of now; for boundaries that have checked who asks, and audit it themselves. */
@ApplicationScoped
public class ClaimValues {

    @Inject
    CurrentDocuments documents;

    @Inject
    ContactBook contacts;

    /**
     * What one claim says.
     *
     * @param value as the register has it, or the text of a contact
     * @param register that said so; empty for a contact, which its holder proved by a code
     * @param at when the register said so, or when the contact was proven
     */
    public record ClaimValue(IdentityClaim claim, Object value, Optional<Register> register, Instant at) {}

    /** What there is of the claims; a document whose signature does not hold says nothing. */
    public List<ClaimValue> of(AccountId citizen, ClaimSet claims) {
        if (claims.isEmpty()) return List.of();
        var current =
                documents.of(citizen).stream().filter(VerifiedDocument::genuine).toList();
        var proven = contacts.of(citizen);
        var values = new ArrayList<ClaimValue>();
        for (var claim : claims.all())
            claim.attribute()
                    .flatMap(attribute -> current.stream()
                            .filter(document -> document.kind() == attribute.kind())
                            .findFirst()
                            .flatMap(document -> registered(claim, document)))
                    .or(() -> proven(claim, proven))
                    .ifPresent(values::add);
        return values;
    }

    private static Optional<ClaimValue> registered(IdentityClaim claim, VerifiedDocument document) {
        return claim.attribute()
                .flatMap(attribute -> attribute.of(document.document()))
                .map(value -> new ClaimValue(
                        claim,
                        value,
                        Optional.of(document.kind().register()),
                        document.signedAt().orElseThrow()));
    }

    private static Optional<ClaimValue> proven(IdentityClaim claim, List<Contact> contacts) {
        return kind(claim)
                .flatMap(kind -> contacts.stream()
                        .filter(contact -> contact.address().kind() == kind)
                        .findFirst())
                .map(contact -> new ClaimValue(claim, contact.address().text(), Optional.empty(), contact.provenAt()));
    }

    private static Optional<ContactKind> kind(IdentityClaim claim) {
        if (claim == IdentityClaim.PHONE_NUMBER) return Optional.of(ContactKind.PHONE);
        return claim == IdentityClaim.EMAIL_ADDRESS ? Optional.of(ContactKind.EMAIL) : Optional.empty();
    }
}
