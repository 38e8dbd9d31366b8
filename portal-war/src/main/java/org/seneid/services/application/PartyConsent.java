package org.seneid.services.application;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** Another person's consent to an application: asked of a personal ID, whether or not somebody has an account by it. */
@Entity
@Table(name = "party_consent")
@NamedQuery(
        name = PartyConsent.OF_PERSON_BY_ID,
        query = "select c from PartyConsent c join fetch c.application where c.person = :person and c.publicId = :id")
@NamedQuery(
        name = PartyConsent.WAITING_FOR,
        query = "select c from PartyConsent c join fetch c.application where c.person = :person and c.lastDay >= :today"
                + " and c.status = org.seneid.services.application.PartyConsentStatus.ASKED order by c.lastDay, c.id")
@NamedQuery(
        name = PartyConsent.OF_APPLICATION,
        query =
                "select c from PartyConsent c where c.application.owner = :owner and c.application.publicId = :application"
                        + " order by c.id desc")
@NamedQuery(
        name = PartyConsent.OVERDUE,
        query = "select c.publicId from PartyConsent c where c.lastDay < :today"
                + " and c.status = org.seneid.services.application.PartyConsentStatus.ASKED order by c.id")
public class PartyConsent {

    static final String OF_PERSON_BY_ID = "PartyConsent.ofPersonById";
    static final String WAITING_FOR = "PartyConsent.waitingFor";
    public static final String OF_APPLICATION = "PartyConsent.ofApplication";
    static final String OVERDUE = "PartyConsent.overdue";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "party_consent_seq")
    @SequenceGenerator(name = "party_consent_seq", sequenceName = "party_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private PersonalId person;

    @Enumerated(EnumType.STRING)
    private PartyConsentStatus status = PartyConsentStatus.ASKED;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "asked_by")
    private AccountId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private AccountId account;
    private String name;
    private String reason = "";

    protected PartyConsent() {}

    /**
     * Who asks.
     *
     * @param account of the one who declared it, for themselves or for their child
     */
    record Applicant(PersonalId person, AccountId account) {}

    /** @throws RuleBroken {@code services.consent.self} when it is asked of the applicant */
    PartyConsent(Application application, Applicant applicant, PersonalId person, int days, Instant now) {
        if (person.equals(applicant.person())) throw new RuleBroken("services.consent.self");
        this.publicId = PublicId.random();
        this.application = application;
        this.person = person;
        this.lastDay = Formats.day(now).plusDays(days);
        this.askedBy = applicant.account();
        this.askedAt = now;
    }

    /** @throws RuleBroken {@code services.consent.over} when it was answered otherwise, or its last day is over */
    void agree(Account who, Instant now) {
        mustBeInTime(now);
        answer(PartyConsentStatus.AGREED, now);
        account = who.id();
        name = who.name();
    }

    /**
     * @param why which the applicant reads
     * @throws RuleBroken {@code services.consent.over} when it was answered otherwise, or its last day is over
     */
    void decline(Account who, String why, Instant now) {
        mustBeInTime(now);
        answer(PartyConsentStatus.DECLINED, now);
        account = who.id();
        name = who.name();
        reason = why;
    }

    void takeBack(Instant now) {
        answer(PartyConsentStatus.TAKEN_BACK, now);
    }

    void lapse(Instant now) {
        answer(PartyConsentStatus.LAPSED, now);
    }

    private void answer(PartyConsentStatus end, Instant now) {
        status = status.to(end);
        answeredAt = now;
    }

    private void mustBeInTime(Instant now) {
        if (overdue(now)) throw new RuleBroken("services.consent.over");
    }

    /** Whether nobody answered by the last day. */
    public boolean overdue(Instant now) {
        return isAsked() && Formats.day(now).isAfter(lastDay);
    }

    public boolean isAsked() {
        return status == PartyConsentStatus.ASKED;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Application application() {
        return application;
    }

    /** Who has to agree. */
    public PersonalId person() {
        return person;
    }

    public PartyConsentStatus status() {
        return status;
    }

    /** The last day to agree. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The account of the one who declared the application, and pays its fee. */
    AccountId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answered; empty before. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    /** What the one who answered is called; empty before. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Why it was declined; empty when it was not. */
    public String reason() {
        return reason;
    }
}
