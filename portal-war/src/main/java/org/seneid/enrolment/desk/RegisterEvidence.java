package org.seneid.enrolment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;

/** What the population register said of a person when they stood at the desk, each answer as it was signed. */
@Embeddable
public class RegisterEvidence {

    @Column(name = "person_answer")
    private String person;

    @Column(name = "card_answer")
    private String card;

    @Column(name = "household_answer")
    private String household;

    protected RegisterEvidence() {}

    public RegisterEvidence(
            Optional<SignedAnswer> person, Optional<SignedAnswer> card, Optional<SignedAnswer> household) {
        this.person = person.map(SignedAnswer::jws).orElse(null);
        this.card = card.map(SignedAnswer::jws).orElse(null);
        this.household = household.map(SignedAnswer::jws).orElse(null);
    }

    public static RegisterEvidence none() {
        return new RegisterEvidence();
    }

    Optional<SignedAnswer> person() {
        return signed(person);
    }

    /** With the portrait. */
    Optional<SignedAnswer> card() {
        return signed(card);
    }

    Optional<SignedAnswer> household() {
        return signed(household);
    }

    private static Optional<SignedAnswer> signed(String jws) {
        return Optional.ofNullable(jws).map(answer -> new SignedAnswer(Register.POPULATION, answer));
    }
}
