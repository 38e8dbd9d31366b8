package org.seneid.enrolment.draft;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Kinship;
import org.seneid.registry.document.HouseholdFacts.Member;

/** Somebody of the household for whom the person at the desk will act. */
@Entity
@Table(name = "enrolment_dependant")
@NamedQuery(
        name = EnrolmentDependant.OF_ENROLMENT,
        query = "select d from EnrolmentDependant d where d.enrolment = :enrolment order by d.id")
public class EnrolmentDependant {

    static final String OF_ENROLMENT = "EnrolmentDependant.ofEnrolment";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "enrolment_dependant_seq")
    @SequenceGenerator(name = "enrolment_dependant_seq", sequenceName = "enrolment_dependant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    private PersonalId person;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "consented_at")
    private Instant consentedAt;

    protected EnrolmentDependant() {}

    private EnrolmentDependant(Enrolment enrolment, Member member, Kinship kinship, Consent consent) {
        this.enrolment = enrolment;
        this.person = member.number();
        this.name = member.name();
        this.kinship = kinship;
        this.consent = consent;
    }

    static EnrolmentDependant child(Enrolment enrolment, Member child) {
        return new EnrolmentDependant(enrolment, child, Kinship.CHILD, Consent.NOT_NEEDED);
    }

    /** A parent who is not there. */
    static EnrolmentDependant asked(Enrolment enrolment, Member parent) {
        return new EnrolmentDependant(enrolment, parent, Kinship.PARENT, Consent.ASKED);
    }

    /** The parent stands at the desk, agrees, and the chip of their card was read. */
    void agreedInPerson(Instant now) {
        consent = Consent.IN_PERSON;
        consentedAt = now;
    }

    public PersonalId person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Kinship kinship() {
        return kinship;
    }

    public Consent consent() {
        return consent;
    }
}
