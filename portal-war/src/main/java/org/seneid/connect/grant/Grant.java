package org.seneid.connect.grant;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.Secret;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/** What a client may go on with after a citizen's answer: its code and its tokens live and end together. */
@Entity
@Table(name = "client_grant")
public class Grant {

    /** Long enough for the way back to the client, and no longer (RFC 6749, 4.1.2; FAPI 2.0, 5.3.2). */
    static final Duration CODE_LIVES = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_grant_seq")
    @SequenceGenerator(name = "client_grant_seq", sequenceName = "client_grant_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    private AccountId owner;

    @ManyToOne
    @JoinColumn(name = "consent")
    private ClientConsent consent;

    @Embedded
    private GrantRequest request;

    private String session;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    private int level;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_until")
    private Instant codeUntil;

    @Column(name = "redeemed_at")
    private Instant redeemedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Grant() {}

    public Grant(ClientConsent consent, GrantRequest request, Actor citizen, Secret code, Instant now) {
        this.publicId = PublicId.random();
        this.client = consent.client();
        this.owner = citizen.account();
        this.consent = consent;
        this.request = request;
        this.session = citizen.session();
        this.signedInAt = citizen.signedInAt();
        this.level = citizen.level();
        this.codeHash = code.hash();
        this.codeUntil = now.plus(CODE_LIVES);
    }

    /** Whether its code may be changed into tokens now. */
    public boolean redeemableAt(Instant now) {
        return redeemedAt == null && openAt(now) && now.isBefore(codeUntil);
    }

    /** Until when its code could be changed into tokens. */
    public Instant codeUntil() {
        return codeUntil;
    }

    public void redeem(Instant now) {
        redeemedAt = now;
    }

    public boolean redeemed() {
        return redeemedAt != null;
    }

    /** Whether its tokens are good for something. */
    public boolean openAt(Instant now) {
        return endedAt == null && consent.openAt(now);
    }

    /** Ended again it stays as it was. */
    public void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    /** What its tokens show now: never more than the citizen still allows. */
    public ClaimSet claims() {
        return request.claims().within(consent.granted());
    }

    /** What of it goes into the ID token. */
    public ClaimSet idTokenClaims() {
        return request.idTokenClaims().within(consent.granted());
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

    public ClientConsent consent() {
        return consent;
    }

    public GrantRequest request() {
        return request;
    }

    /** Whether the client may go on when the citizen is away. */
    public boolean offline() {
        return request.offline() && consent.offline();
    }

    /** What the client knows the citizen's session as. */
    public String sessionId() {
        return client.sessionId(session);
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    public int level() {
        return level;
    }

    /** The thumbprint of the key that its tokens are bound to (RFC 9449); empty for bearer tokens. */
    public Optional<String> proofThumbprint() {
        return request.proofThumbprint();
    }

    /** Binds its tokens to the key that redeemed the code, unless the request had named one already. */
    public void bindTo(String thumbprint) {
        request = request.boundTo(thumbprint);
    }
}
