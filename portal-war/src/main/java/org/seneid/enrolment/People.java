package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.Attested;
import org.seneid.registry.CitizenCard;
import org.seneid.registry.Enquiries;
import org.seneid.registry.HouseholdFacts;
import org.seneid.registry.HouseholdFacts.Member;
import org.seneid.registry.PersonFacts;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.Standing;

/** What the population register says of the people who come to a desk. */
@ApplicationScoped
class People {

    @Inject
    Enquiries enquiries;

    @Inject
    RegisterSignatures signatures;

    /**
     * An answer about one person.
     *
     * @param card the one in force; empty when there is none
     */
    record Answer(
            Optional<Attested<PersonFacts>> person,
            Optional<Attested<CitizenCard>> card,
            Optional<Attested<HouseholdFacts>> household) {

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty(), Optional.empty());

        Evidence evidence() {
            return new Evidence(
                    person.map(Attested::signed), card.map(Attested::signed), household.map(Attested::signed));
        }

        Collection<PersonalId> livingTogether() {
            return household.map(home -> home.facts().members()).orElse(List.of()).stream()
                    .map(Member::number)
                    .toList();
        }
    }

    /**
     * Asks about a person; over the network, so never in a transaction.
     *
     * @throws RegisterUnavailable when the register does not answer so that it can be believed
     */
    Answer about(PersonalId id) {
        var person = enquiries.person(id);
        if (person.isEmpty()) return Answer.NONE;
        var card = enquiries.citizenCards(id).stream()
                .filter(held -> held.facts().standing() == Standing.IN_FORCE)
                .max(Comparator.comparing(held -> held.facts().issued()));
        return new Answer(person, card, enquiries.household(id));
    }

    /** Everybody who lives with a person. */
    Collection<PersonalId> livingWith(PersonalId id) {
        return enquiries.livingTogether(id);
    }

    /** What is kept as evidence, each signature checked again. */
    Answer read(Evidence kept) {
        return new Answer(
                kept.person().map(this::person),
                kept.card().map(this::card),
                kept.household().map(this::household));
    }

    private Attested<PersonFacts> person(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new Attested<>(signed, answer.signedAt(), PersonFacts.of(answer));
    }

    private Attested<CitizenCard> card(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new Attested<>(signed, answer.signedAt(), (CitizenCard) answer.document());
    }

    private Attested<HouseholdFacts> household(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new Attested<>(signed, answer.signedAt(), HouseholdFacts.of(answer));
    }
}
