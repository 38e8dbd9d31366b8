package org.seneid.services.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;
import org.seneid.documents.VerifiedDocument;
import org.seneid.identity.contact.Contact;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.KnownSource;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;

/**
 * Takes what a form need not ask from the documents and contacts of an account, each document's signature checked a moment
 * ago; for boundaries that have checked who asks, and audit it themselves.
 */
@ApplicationScoped
public class FormFactsReader {

    @Inject
    CurrentDocuments documents;

    @Inject
    DocumentRefresher refresher;

    @Inject
    ContactBook contacts;

    @Inject
    HouseholdOffers household;

    /** Asks the registers again for what a form takes from them; says whether each answered. Never in a transaction. */
    public boolean renewed(AccountId owner, PersonalId person, ServiceDefinition definition) {
        var kinds = definition.known().stream()
                .map(KnownField::source)
                .flatMap(source -> source.kind().stream())
                .distinct()
                .toList();
        return refresher.answered(owner, person, kinds);
    }

    /**
     * With what the population register signed of each person whom the answers chose. Never in a transaction.
     *
     * @throws RegisterUnavailable when it does not answer
     */
    public FormFacts withPeople(FormFacts facts, Answers answers) {
        return facts.with(household.evidence(facts.chosen(answers)));
    }

    /**
     * Takes them; the population register is asked for the household when the form offers its people.
     *
     * @param answers that say which document is meant where there are several
     */
    public FormFacts of(AccountId owner, PersonalId person, ServiceDefinition definition, Answers answers) {
        var held = held(owner, definition);
        var used = new LinkedHashMap<VerifiedDocument, Set<String>>();
        var known = known(owner, held, definition, answers, used);
        var offered = offered(held, definition);
        offered.putAll(household.offered(owner, person, definition));
        return new FormFacts(known, offered, evidence(used));
    }

    /** The known values alone, of the answers that the account holds: nobody is asked. */
    public KnownValues known(AccountId owner, ServiceDefinition definition, Answers answers) {
        return known(owner, held(owner, definition), definition, answers, new LinkedHashMap<>());
    }

    private List<VerifiedDocument> held(AccountId owner, ServiceDefinition definition) {
        return documents.of(owner, definition.documentKinds()).stream()
                .filter(VerifiedDocument::genuine)
                .toList();
    }

    private KnownValues known(
            AccountId owner,
            List<VerifiedDocument> held,
            ServiceDefinition definition,
            Answers answers,
            Map<VerifiedDocument, Set<String>> used) {
        var values = new ArrayList<KnownValue>();
        for (var field : definition.known())
            if (field.source().kind().isEmpty()) ofAccount(owner, field).ifPresent(values::add);
            else
                document(held, field, answers)
                        .ifPresent(document -> KnownWords.value(field, document).ifPresent(value -> {
                            values.add(value);
                            used.computeIfAbsent(document, one -> new LinkedHashSet<>())
                                    .addAll(claims(field.source()));
                        }));
        return new KnownValues(values);
    }

    private Optional<KnownValue> ofAccount(AccountId owner, KnownField field) {
        var kind = field.source().fact().equals("phone") ? ContactKind.PHONE : ContactKind.EMAIL;
        return contacts.of(owner).stream()
                .filter(contact -> contact.address().kind() == kind)
                .findFirst()
                .map(contact -> contact(field, contact));
    }

    private static KnownValue contact(KnownField field, Contact contact) {
        var text = contact.address().text();
        return new KnownValue(
                field.id(),
                KnownWords.label(field),
                text,
                new Wording(text, text),
                false,
                Optional.empty(),
                contact.provenAt());
    }

    private static Optional<VerifiedDocument> document(List<VerifiedDocument> held, KnownField field, Answers answers) {
        var kind = field.source().kind().orElseThrow();
        var chosen = field.chosenBy().map(answers::of);
        return held.stream()
                .filter(document -> document.kind() == kind)
                .filter(document -> chosen.isEmpty()
                        || chosen.get().contains(document.publicId().value()))
                .findFirst();
    }

    private static List<String> claims(KnownSource source) {
        return source.fact().equals(KnownSource.STATE) ? List.of("standing", "until") : List.of(source.fact());
    }

    private static List<SignedAnswer> evidence(Map<VerifiedDocument, Set<String>> used) {
        return used.entrySet().stream()
                .map(entry -> entry.getKey()
                        .answer()
                        .showing(entry.getValue())
                        .orElse(entry.getKey().answer()))
                .toList();
    }

    private static Map<String, List<OfferedAnswer>> offered(List<VerifiedDocument> held, ServiceDefinition definition) {
        var offered = new LinkedHashMap<String, List<OfferedAnswer>>();
        definition
                .fields()
                .filter(field -> field.type() == FieldType.DOCUMENT)
                .forEach(field -> offered.put(field.id(), ofKind(held, field)));
        return offered;
    }

    private static List<OfferedAnswer> ofKind(List<VerifiedDocument> held, FormField field) {
        return held.stream()
                .filter(document -> document.kind() == field.kind().orElseThrow())
                .filter(document -> document.state().inForce())
                .map(KnownWords::offered)
                .toList();
    }
}
