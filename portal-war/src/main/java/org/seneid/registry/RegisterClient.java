package org.seneid.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HouseholdFacts;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.VerifiedAnswer;

/**
 * Asks the registers about somebody and believes only what they signed. It goes over the network, so never in a
 * transaction.
 *
 * <p>An answer that its register did not sign, or that is about somebody else, is no answer: every method throws
 * {@link RegisterUnavailable} then, as when the register is silent.
 */
@ApplicationScoped
public class RegisterClient {

    private final Registers registers;
    private final RegisterSignatures signatures;

    /** For the container's proxy. */
    RegisterClient() {
        this(null, null);
    }

    @Inject
    RegisterClient(Registers registers, RegisterSignatures signatures) {
        this.registers = registers;
        this.signatures = signatures;
    }

    /**
     * What the population register says of a person.
     *
     * @return empty when it knows no such number
     */
    public Optional<SignedFacts<PersonFacts>> person(PersonalId id) {
        return registers.person(id).map(signed -> believed(signed, Register.POPULATION, id, PersonFacts::of));
    }

    /**
     * Who lives with a person.
     *
     * @return empty when the population register knows nobody alive by this number
     */
    public Optional<SignedFacts<HouseholdFacts>> household(PersonalId id) {
        return registers.household(id).map(signed -> believed(signed, Register.POPULATION, id, HouseholdFacts::of));
    }

    /** The numbers of everybody who lives with a person, their own among them; whoever serves people must not be one. */
    public List<PersonalId> livingTogether(PersonalId id) {
        return household(id).map(home -> home.facts().members()).orElse(List.of()).stream()
                .map(HouseholdFacts.Member::number)
                .toList();
    }

    /** The documents of one kind that a register holds for a person. */
    public List<SignedFacts<RegisterDocument>> documents(DocumentKind kind, PersonalId holder) {
        return registers.documents(kind, holder).stream()
                .map(signed -> believed(signed, kind.register(), holder, answer -> document(kind, answer)))
                .toList();
    }

    /** The citizen cards that the population register holds for a person: more than one after a loss. */
    public List<SignedFacts<CitizenCard>> citizenCards(PersonalId holder) {
        return documents(DocumentKind.CITIZEN_CARD, holder).stream()
                .map(card -> new SignedFacts<>(card.signed(), card.signedAt(), (CitizenCard) card.facts()))
                .toList();
    }

    private static RegisterDocument document(DocumentKind kind, VerifiedAnswer answer) {
        var document = answer.document();
        if (document.kind() != kind) throw new RegisterUnavailable(kind.register(), null);
        return document;
    }

    private <T> SignedFacts<T> believed(
            SignedAnswer signed, Register register, PersonalId about, Function<VerifiedAnswer, T> reading) {
        try {
            var answer = signatures.verify(signed);
            if (answer.register() != register || !answer.subject().equals(about))
                throw new RegisterUnavailable(register, null);
            return new SignedFacts<>(signed, answer.signedAt(), reading.apply(answer));
        } catch (AnswerRefused refused) {
            throw new RegisterUnavailable(register, refused);
        }
    }
}
