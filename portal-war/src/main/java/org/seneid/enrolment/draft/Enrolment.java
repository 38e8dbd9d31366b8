package org.seneid.enrolment.draft;

import static jakarta.persistence.FetchType.EAGER;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.desk.RegisterEvidence;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** The opening of one person's account at a desk, from the first look at the register to the slip. */
@Entity
@NamedQuery(name = Enrolment.OF_DESK, query = "select e from Enrolment e where e.desk.id = :desk and e.publicId = :id")
@NamedQuery(name = Enrolment.DRAFT_OF, query = "select e from Enrolment e where e.livePerson = :person")
public class Enrolment {

    static final String OF_DESK = "Enrolment.ofDesk";
    static final String DRAFT_OF = "Enrolment.draftOf";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private String reference;
    private PersonalId person;
    private String name;

    /** The person while this is a draft; unique, so that nobody is enrolled twice at once. */
    @Column(name = "live_person")
    private PersonalId livePerson;

    @ManyToOne(fetch = EAGER, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    private AccountId officer;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Embedded
    private RegisterEvidence evidence;

    private PreRegistration prepared;

    @Embedded
    @AttributeOverride(name = "address", column = @Column(name = "phone"))
    @AttributeOverride(name = "sent", column = @Column(name = "phone_sent"))
    @AttributeOverride(name = "provenAt", column = @Column(name = "phone_proven_at"))
    private DraftContact phone;

    @Embedded
    @AttributeOverride(name = "address", column = @Column(name = "email"))
    @AttributeOverride(name = "sent", column = @Column(name = "email_sent"))
    @AttributeOverride(name = "provenAt", column = @Column(name = "email_proven_at"))
    private DraftContact email;

    private AccountId account;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Enrolment() {}

    /** Begins with a person whom the register knows and who may have an account. */
    Enrolment(Lookup found, String name, Desk desk, AccountId officer, Instant now) {
        found.mustAllowEnrolling(now);
        this.publicId = PublicId.random();
        this.reference = desk.nextReference();
        this.person = found.person();
        this.name = name;
        this.livePerson = person;
        this.desk = desk;
        this.officer = officer;
        this.status = EnrolmentStatus.DRAFT;
        this.startedAt = now;
        take(found, now);
    }

    /** The same person stands at a desk again, this one or another: it goes on from there. */
    void resumedWith(Lookup found, Desk here, AccountId by, Instant now) {
        found.mustAllowEnrolling(now);
        mustBeDraft();
        desk = here;
        officer = by;
        take(found, now);
    }

    private void take(Lookup found, Instant now) {
        evidence = found.evidence();
        found.prepared().ifPresent(brought -> prepared = brought);
        changedAt = now;
    }

    /** Whether another desk or another officer has it until now: they have not seen the person themselves. */
    boolean changesHands(Desk here, AccountId by) {
        return !desk.code().equals(here.code()) || !officer.equals(by);
    }

    /** A code is on its way to an address; one that is proven already needs none. */
    void asked(ContactAddress address, PublicId sent, Instant now) {
        changed(now);
        put(address.kind(), DraftContact.asked(address.text(), sent));
    }

    /**
     * @param checked by what the code was checked
     * @throws RuleBroken {@code identity.code.over} at {@code code} when another was sent meanwhile
     */
    void proven(ContactKind kind, PublicId checked, Instant now) {
        changed(now);
        var waiting = contact(kind)
                .filter(contact -> contact.sent().filter(checked::equals).isPresent())
                .orElseThrow(() -> new RuleBroken("identity.code.over").at("code"));
        put(kind, waiting.proven(now));
    }

    /** The person has no mailbox after all. */
    void withoutEmail(Instant now) {
        changed(now);
        email = null;
    }

    private void put(ContactKind kind, DraftContact contact) {
        if (kind == ContactKind.PHONE) phone = contact;
        else email = contact;
    }

    void changed(Instant now) {
        mustBeDraft();
        changedAt = now;
    }

    /** @throws RuleBroken {@code enrolment.over} when it is no draft any more */
    void mustBeDraft() {
        if (status != EnrolmentStatus.DRAFT) throw new RuleBroken("enrolment.over");
    }

    public boolean provenContact(ContactKind kind) {
        return contact(kind).filter(DraftContact::isProven).isPresent();
    }

    /**
     * The account is open.
     *
     * @throws RuleBroken {@code enrolment.phone-unproven}, or {@code enrolment.over} when it is no draft any more
     */
    public void complete(AccountId opened, Instant now) {
        if (!provenContact(ContactKind.PHONE)) throw new RuleBroken("enrolment.phone-unproven");
        end(EnrolmentStatus.COMPLETED, now);
        account = opened;
        completedAt = now;
    }

    public void abandon(Instant now) {
        end(EnrolmentStatus.ABANDONED, now);
    }

    private void end(EnrolmentStatus how, Instant now) {
        status = status.to(how);
        livePerson = null;
        changedAt = now;
    }

    public Optional<DraftContact> contact(ContactKind kind) {
        return Optional.ofNullable(kind == ContactKind.PHONE ? phone : email)
                .filter(contact -> contact.address() != null);
    }

    Long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public String reference() {
        return reference;
    }

    public PersonalId person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Desk desk() {
        return desk;
    }

    public AccountId officer() {
        return officer;
    }

    public EnrolmentStatus status() {
        return status;
    }

    RegisterEvidence evidence() {
        return evidence == null ? RegisterEvidence.none() : evidence;
    }

    public Optional<PreRegistration> prepared() {
        return Optional.ofNullable(prepared);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }
}
