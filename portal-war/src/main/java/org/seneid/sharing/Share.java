package org.seneid.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

/** What a citizen lets one other party see, for one purpose, until a moment. */
@Entity
public class Share {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_seq")
    @SequenceGenerator(name = "share_seq", sequenceName = "share_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;
    private Selection selection;
    private Purpose purpose;
    private Receiver receiver;
    private PublicId party;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifetime_kind")
    private Lifetime.Kind lifetimeKind;

    @Column(name = "lifetime_count")
    private int lifetimeCount;

    @Enumerated(EnumType.STRING)
    private ShareStatus status = ShareStatus.OPEN;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "code_lookup")
    private String codeLookup;

    @Column(name = "code_proof")
    private String codeProof;

    @Column(name = "spoken_lookup")
    private String spokenLookup;

    @Column(name = "spoken_proof")
    private String spokenProof;

    @Column(name = "spoken_until")
    private Instant spokenUntil;

    protected Share() {}

    public Share(AccountId owner, ShareRequest request, ShareCode code, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.selection = request.selection();
        this.purpose = request.purpose();
        this.receiver = request.receiver();
        this.party = request.party().orElse(null);
        this.lifetimeKind = request.lifetime().kind();
        this.lifetimeCount = request.lifetime().count();
        this.createdAt = now;
        this.expiresAt = now.plus(request.lifetime().length());
        var hash = code.hash();
        this.codeLookup = hash.lookup();
        this.codeProof = hash.proof();
    }

    /** Gives the share six digits to read out, for three minutes or as long as it has left. */
    void spokenAs(ShortCode code, Instant now) {
        mustBeOpen(now);
        var hash = code.hash();
        var until = now.plus(ShortCode.LIFE);
        spokenLookup = hash.lookup();
        spokenProof = hash.proof();
        spokenUntil = until.isBefore(expiresAt) ? until : expiresAt;
    }

    public boolean opensWith(ShareCode code) {
        return code.hash().proves(codeProof);
    }

    public boolean opensWith(ShortCode code, Instant now) {
        return spokenProof != null && now.isBefore(spokenUntil) && code.hash().proves(spokenProof);
    }

    /** Counts a look; a one-time share is spent by it. Never called for a GET of a one-time share. */
    public Viewing viewedBy(Viewer viewer, Instant now) {
        mustBeOpen(now);
        if (oneTime()) spend(now);
        return new Viewing(this, viewer, now);
    }

    /** Its digits still find it for as long as whoever spent it may read on. */
    private void spend(Instant now) {
        end(ShareStatus.USED, now);
        if (spokenUntil != null) spokenUntil = now.plus(Viewing.SAME_LOOK);
    }

    /** @throws org.seneid.platform.RuleBroken when it has ended already */
    void stop(Instant now) {
        mustBeOpen(now);
        end(ShareStatus.REVOKED, now);
        spokenLookup = null;
        spokenProof = null;
        spokenUntil = null;
    }

    private void end(ShareStatus next, Instant now) {
        status = status.to(next);
        endedAt = now;
    }

    private void mustBeOpen(Instant now) {
        statusAt(now).to(ShareStatus.OPEN);
    }

    /** Time ends a share by itself, whether or not a job has written it down yet. */
    public ShareStatus statusAt(Instant now) {
        return status == ShareStatus.OPEN && !now.isBefore(expiresAt) ? ShareStatus.EXPIRED : status;
    }

    public boolean openAt(Instant now) {
        return statusAt(now) == ShareStatus.OPEN;
    }

    /** Zero when it has ended. */
    public Duration left(Instant now) {
        return openAt(now) ? Duration.between(now, expiresAt) : Duration.ZERO;
    }

    /** Two people stand face to face. */
    boolean inPerson() {
        return lifetimeKind == Lifetime.Kind.IN_PERSON;
    }

    public boolean oneTime() {
        return lifetimeKind == Lifetime.Kind.ONE_TIME;
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId owner() {
        return owner;
    }

    public Selection selection() {
        return selection;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Receiver receiver() {
        return receiver;
    }

    /** The registered party that it is meant for; empty when it is meant for whoever is shown it. */
    public Optional<PublicId> party() {
        return Optional.ofNullable(party);
    }

    /** Whether it is addressed to this party, which then needs no further word of the citizen. */
    public boolean meantFor(PublicId registered) {
        return registered.equals(party);
    }

    public Lifetime lifetime() {
        return new Lifetime(lifetimeKind, lifetimeCount);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Until when its six digits lead to it; empty when it has none. */
    public Optional<Instant> spokenUntil() {
        return Optional.ofNullable(spokenUntil);
    }

    /** When it was used up, stopped or ran out. */
    public Instant endedAt() {
        return endedAt == null ? expiresAt : endedAt;
    }
}
