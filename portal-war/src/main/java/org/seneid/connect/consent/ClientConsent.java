package org.seneid.connect.consent;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.document.DocumentKind;

/** What a citizen lets one client see, for the client's registered purpose, until a moment. */
@Entity
@Table(name = "client_consent")
public class ClientConsent {

    /** A remembered answer is asked for again after that. */
    public static final Period REMEMBERED = Period.ofYears(1);

    /** As long as what one answer led to may be used. */
    private static final Duration ONCE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_consent_seq")
    @SequenceGenerator(name = "client_consent_seq", sequenceName = "client_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    private AccountId owner;
    private ClaimSet asked;
    private ClaimSet granted;
    private boolean remembered;
    private boolean offline;

    @Column(name = "given_at")
    private Instant givenAt;

    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int uses;

    /** Of the client when it was given; null in consents that are older than this. */
    private ClaimSet essential;

    /** Of the client when it was given; null in consents that are older than this. */
    private String terms;

    protected ClientConsent() {}

    /**
     * A citizen's answer.
     *
     * @throws RuleBroken {@code connect.consent.essential} when something is missing without which the purpose cannot be served
     */
    public ClientConsent(Client client, AccountId owner, ConsentAnswer answer, Instant now) {
        this.publicId = PublicId.random();
        this.client = client;
        this.owner = owner;
        this.terms = client.terms();
        this.asked = answer.asked();
        this.granted = answer.granted().within(answer.asked());
        this.remembered = answer.remembered();
        this.essential = client.essential().within(answer.asked());
        this.offline = answer.offline() && answer.remembered();
        this.givenAt = now;
        this.until = remembered ? rememberedUntil(now, Clocks.CITIZENS_ZONE) : now.plus(ONCE);
        mustServe(granted);
    }

    /** Until when an answer of that moment is remembered. */
    public static Instant rememberedUntil(Instant now, ZoneId zone) {
        return now.atZone(zone).plus(REMEMBERED).toInstant();
    }

    private void mustServe(ClaimSet allowed) {
        if (!allowed.hasAll(essential())) throw new RuleBroken("connect.consent.essential").at("claims");
    }

    /** What stays as long as the consent does: what has become essential since, the citizen was never told of as such. */
    public ClaimSet essential() {
        var now = client.essential().within(asked);
        return essential == null ? now : now.within(essential);
    }

    /** Whether it answers a request without asking the citizen again. */
    public boolean answers(ClaimSet wanted, boolean wantsOffline, Instant now) {
        return remembered
                && openAt(now)
                && (offline || !wantsOffline)
                && asked.hasAll(wanted)
                && granted.hasAll(client.essential().within(wanted));
    }

    public boolean openAt(Instant now) {
        return standsAt(now) && client.live() && !outdated();
    }

    /** Whether the citizen has it among what they allow, be its client stopped or not. */
    boolean standsAt(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** Whether its client has changed who it is or what for since: that was not what the citizen allowed. */
    public boolean outdated() {
        return terms != null && !terms.equals(client.terms());
    }

    /**
     * Takes some of it back.
     *
     * @throws RuleBroken {@code connect.consent.essential} when what stays does not serve the purpose any more
     */
    void narrowTo(ClaimSet kept) {
        var rest = kept.within(granted);
        mustServe(rest);
        granted = rest;
    }

    /** Ended again it stays as it was. */
    public void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    /** Whether something of a kind of document could be seen by it, even if the citizen took that back since. */
    boolean showed(DocumentKind kind) {
        return asked.all().stream()
                .flatMap(claim -> claim.attribute().stream())
                .anyMatch(attribute -> attribute.kind() == kind);
    }

    public Long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public AccountId owner() {
        return owner;
    }

    public ClaimSet granted() {
        return granted;
    }

    /** Whether the client may go on when the citizen is away. */
    public boolean offline() {
        return offline;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant until() {
        return until;
    }

    /** When the citizen took it back; empty while it stands, or when it ran out. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** When the client last got something by it. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public int uses() {
        return uses;
    }
}
