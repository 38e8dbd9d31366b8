package org.seneid.connect.authorization;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.grant.GrantRequest;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;

/** A client's request for a citizen's identity, until somebody has answered it. */
@Entity
@Table(name = "client_authorization")
public class Authorization {

    /** As RFC 9126 has it in its example; the browser comes at once. */
    public static final Duration PUSHED_LIVES = Duration.ofSeconds(90);

    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_authorization_seq")
    @SequenceGenerator(
            name = "client_authorization_seq",
            sequenceName = "client_authorization_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    @Enumerated(EnumType.STRING)
    private AuthorizationStatus status;

    @Embedded
    private GrantRequest request;

    private String state;

    @Column(name = "max_age")
    private Integer maxAge;

    @Column(name = "asks_sign_in")
    private boolean asksSignIn;

    @Column(name = "asks_consent")
    private boolean asksConsent;

    private boolean silent;
    private int level;
    private String subject;
    private AccountId owner;

    @ManyToOne
    @JoinColumn(name = "answer")
    private Grant answer;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Authorization() {}

    private Authorization(Client client, AskedFor asked, AuthorizationStatus status, Duration lives, Instant now) {
        this.publicId = PublicId.random();
        this.client = client;
        this.status = status;
        this.request = asked.request();
        this.state = asked.state().orElse(null);
        this.maxAge = asked.maxAge().orElse(null);
        this.asksSignIn = asked.asksSignIn();
        this.asksConsent = asked.asksConsent();
        this.silent = asked.silent();
        this.level = asked.level();
        this.subject = asked.subject().orElse(null);
        this.askedAt = now;
        this.expiresAt = now.plus(lives);
    }

    static Authorization pushed(Client client, AskedFor asked, Instant now) {
        return new Authorization(client, asked, AuthorizationStatus.PUSHED, PUSHED_LIVES, now);
    }

    static Authorization asked(Client client, AskedFor asked, AccountId citizen, Instant now) {
        var begun = new Authorization(client, asked, AuthorizationStatus.ASKED, ANSWERED_WITHIN, now);
        begun.owner = citizen;
        return begun;
    }

    /** A citizen's browser has come with a pushed request; no other may, and who knows what was pushed knows nothing of this. */
    void taken(AccountId citizen, Instant now) {
        status = status.to(AuthorizationStatus.ASKED);
        owner = citizen;
        publicId = PublicId.random();
        askedAt = now;
        expiresAt = now.plus(ANSWERED_WITHIN);
    }

    boolean liveAt(Instant now) {
        return now.isBefore(expiresAt) && client.live();
    }

    /** Whoever came with the request answers: a link that somebody passes on leads nowhere. */
    void mustBeAskedOf(Actor citizen, Instant now) {
        if (!liveAt(now) || !citizen.account().equals(owner)) throw new RuleBroken("connect.authorization.over");
    }

    /** Whether the citizen's sign-in is too old for what the client asks. */
    boolean wantsProof(Actor citizen) {
        var tooOld = maxAge != null && citizen.signedInAt().plusSeconds(maxAge).isBefore(askedAt);
        return tooOld || asksSignIn && citizen.signedInAt().isBefore(askedAt);
    }

    /** Whether the citizen was identified as the client insists; values of registers are shown at level 2 only. */
    boolean servedAt(int citizensLevel) {
        return citizensLevel >= level && (citizensLevel >= 2 || registered().isEmpty());
    }

    private ClaimSet registered() {
        return ClaimSet.of(request.claims().all().stream()
                .filter(claim -> claim.attribute().isPresent()));
    }

    /** The answer before, when it is given again before the client has used it. */
    Optional<Grant> granted(Grant grant) {
        var before = unused();
        status = status.to(AuthorizationStatus.GRANTED);
        answer = grant;
        return before;
    }

    /** The answer before, which counts no more. */
    Optional<Grant> refused() {
        var before = unused();
        status = status.to(AuthorizationStatus.REFUSED);
        return before;
    }

    private Optional<Grant> unused() {
        var before = Optional.ofNullable(answer);
        if (before.filter(Grant::redeemed).isPresent()) throw new RuleBroken("connect.authorization.over");
        return before;
    }

    /** Whether a consent was made by an answer to this request. */
    boolean made(ClientConsent consent) {
        return !consent.givenAt().isBefore(askedAt);
    }

    AuthorizationStatus status() {
        return status;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public GrantRequest request() {
        return request;
    }

    /** What it asks for, without which its purpose cannot be served. */
    public ClaimSet essential() {
        return request.claims().within(client.essential());
    }

    /** What it asks for and can do without. */
    public ClaimSet voluntary() {
        return request.claims().without(client.essential());
    }

    public boolean asks(IdentityClaim claim) {
        return request.claims().has(claim);
    }

    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    boolean asksConsent() {
        return asksConsent;
    }

    /** Whether nobody may be asked anything ({@code prompt=none}). */
    public boolean silent() {
        return silent;
    }

    /** Whether the client means somebody else than the one with that pseudonym. */
    boolean meansAnother(String pseudonym) {
        return subject != null && !subject.equals(pseudonym);
    }
}
