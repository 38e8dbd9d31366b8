package org.seneid.enrolment.draft;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.desk.RegisterEvidence;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** That an officer looked for a person, and what the register said: kept whatever came of it. */
@Entity
@Table(name = "desk_lookup")
@NamedQuery(name = Lookup.OWN, query = "select l from Lookup l where l.officer = :officer and l.publicId = :id")
public class Lookup {

    static final String OWN = "Lookup.own";

    /** A person who was looked for earlier is looked for again. */
    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "desk_lookup_seq")
    @SequenceGenerator(name = "desk_lookup_seq", sequenceName = "desk_lookup_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId officer;
    private PersonalId person;

    @Enumerated(EnumType.STRING)
    private Eligibility finding;

    @Embedded
    private RegisterEvidence evidence;

    private PreRegistration prepared;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Lookup() {}

    /** @param prepared what the person brought along in a code; null when nothing */
    Lookup(AccountId officer, PersonalId person, PreRegistration prepared, Instant now) {
        this.publicId = PublicId.random();
        this.officer = officer;
        this.person = person;
        this.prepared = prepared;
        silent(now);
    }

    void answered(Eligibility what, RegisterEvidence with, Instant now) {
        finding = what;
        // what an officer may not see is not kept for them either
        evidence = what.conflict() ? RegisterEvidence.none() : with;
        askedAt = now;
    }

    void silent(Instant now) {
        finding = Eligibility.SILENT;
        evidence = RegisterEvidence.none();
        askedAt = now;
    }

    /** @throws RuleBroken {@code enrolment.may-not} or {@code enrolment.lookup-old} */
    void mustAllowEnrolling(Instant now) {
        if (finding != Eligibility.MAY_ENROL) throw new RuleBroken("enrolment.may-not");
        if (!now.isBefore(goodUntil())) throw new RuleBroken("enrolment.lookup-old");
    }

    public Instant goodUntil() {
        return askedAt.plus(GOOD_FOR);
    }

    public PublicId publicId() {
        return publicId;
    }

    PersonalId person() {
        return person;
    }

    public Eligibility finding() {
        return finding;
    }

    RegisterEvidence evidence() {
        return evidence == null ? RegisterEvidence.none() : evidence;
    }

    Optional<PreRegistration> prepared() {
        return Optional.ofNullable(prepared);
    }

    public Instant askedAt() {
        return askedAt;
    }
}
