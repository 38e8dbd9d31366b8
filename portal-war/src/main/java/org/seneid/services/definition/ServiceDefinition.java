package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.registry.document.DocumentKind;

/**
 * A public service as its definition file describes it: what people are told, what is known of them, what they are asked.
 *
 * @param slug its part of the address
 * @param version counted from 1; a form that was begun stays with the version of its beginning
 * @param code two letters that its tracking numbers begin with
 * @param authority who decides
 * @param audience who it is for, a line each
 * @param needed what to have at hand, a line each
 * @param days working days to a decision, from the day after the submission
 * @param answerDays days for an answer when more is asked
 * @param fourEyes whether two clerks decide together
 * @param result what comes of it, and how
 * @param law what it is based on
 * @param words other words that people look for it by
 * @param requires what must hold of known values before anybody begins
 * @param feeNote what is said of the fee when none is taken here; empty when it is free
 * @param decision what an approval has a register do; empty when nothing
 * @param consenting another person who has to agree in their own account
 * @param declaration what the citizen declares
 */
public record ServiceDefinition(
        String slug,
        int version,
        String code,
        LifeSituation event,
        Wording title,
        Wording summary,
        Wording authority,
        List<Wording> audience,
        List<Wording> needed,
        int days,
        int answerDays,
        boolean fourEyes,
        Wording result,
        Wording law,
        List<String> words,
        List<KnownField> known,
        List<Rule> requires,
        List<FormPage> pages,
        FeeTerms fees,
        Optional<Wording> feeNote,
        Optional<DecisionTerms> decision,
        Optional<Consenting> consenting,
        Wording declaration) {

    public ServiceDefinition {
        audience = List.copyOf(audience);
        needed = List.copyOf(needed);
        words = List.copyOf(words);
        known = List.copyOf(known);
        requires = List.copyOf(requires);
        pages = List.copyOf(pages);
    }

    public Optional<FormPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    public Optional<FormField> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<KnownField> known(String id) {
        return known.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Whether the person named in a field has to agree before anything is submitted. */
    private boolean asks(String field) {
        return consenting.filter(other -> other.person().equals(field)).isPresent();
    }

    /**
     * The field that names somebody whom an approval's order would bind, and whom this version does not ask. The order leaves
     * them out. Only versions from before they had to be asked have such a field.
     */
    public Optional<String> unasked() {
        return decision.flatMap(terms -> terms.order().agreed().map(terms.with()::get))
                .filter(field -> !asks(field));
    }

    public Stream<FormField> fields() {
        return pages.stream().flatMap(page -> page.fields().stream());
    }

    /** The kinds of documents from which a value is known or one is chosen. */
    public Set<DocumentKind> documentKinds() {
        return Stream.concat(known.stream().map(field -> field.source().kind()), fields().map(FormField::kind))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
