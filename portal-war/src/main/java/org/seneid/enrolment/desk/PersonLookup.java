package org.seneid.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.SignedFacts;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.HouseholdFacts;
import org.seneid.registry.document.HouseholdFacts.Member;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.RegisterStatus;

/** What the population register says of the people who come to a desk. */
@ApplicationScoped
public class PersonLookup {

    @Inject
    RegisterClient registers;

    @Inject
    RegisterSignatures signatures;

    /**
     * An answer about one person.
     *
     * @param card the one in force; empty when there is none
     */
    public record Answer(
            Optional<SignedFacts<PersonFacts>> person,
            Optional<SignedFacts<CitizenCard>> card,
            Optional<SignedFacts<HouseholdFacts>> household) {

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty(), Optional.empty());

        public RegisterEvidence evidence() {
            return new RegisterEvidence(
                    person.map(SignedFacts::signed), card.map(SignedFacts::signed), household.map(SignedFacts::signed));
        }

        public Collection<PersonalId> livingTogether() {
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
    public Answer about(PersonalId id) {
        var person = registers.person(id);
        if (person.isEmpty()) return Answer.NONE;
        var card = registers.citizenCards(id).stream()
                .filter(held -> held.facts().standing() == RegisterStatus.IN_FORCE)
                .max(Comparator.comparing(held -> held.facts().issued()));
        return new Answer(person, card, registers.household(id));
    }

    /** Everybody who lives with a person. */
    public Collection<PersonalId> livingWith(PersonalId id) {
        return registers.livingTogether(id);
    }

    /** What is kept as evidence, each signature checked again. */
    public Answer read(RegisterEvidence kept) {
        return new Answer(
                kept.person().map(this::person),
                kept.card().map(this::card),
                kept.household().map(this::household));
    }

    private SignedFacts<PersonFacts> person(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new SignedFacts<>(signed, answer.signedAt(), PersonFacts.of(answer));
    }

    private SignedFacts<CitizenCard> card(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new SignedFacts<>(signed, answer.signedAt(), (CitizenCard) answer.document());
    }

    private SignedFacts<HouseholdFacts> household(SignedAnswer signed) {
        var answer = signatures.verify(signed);
        return new SignedFacts<>(signed, answer.signedAt(), HouseholdFacts.of(answer));
    }
}
