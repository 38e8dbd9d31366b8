package org.seneid.connect.client;

import static jakarta.persistence.GenerationType.SEQUENCE;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Locale;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.secret.SecretBox;

/** A system of a third party that is registered to ask citizens for data. */
@Entity
@NamedQuery(name = Client.BY_NAME, query = "select c from Client c where c.clientId = :clientId")
public class Client {

    static final String BY_NAME = "Client.byName";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_seq")
    @SequenceGenerator(name = "client_seq", sequenceName = "client_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "client_id")
    private String clientId;

    private AccountId developer;
    private String name;
    private String organisation;
    private String sector;

    @Column(name = "purpose_vi")
    private String purposeVi;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Enumerated(EnumType.STRING)
    private ClientProfile profile;

    @Enumerated(EnumType.STRING)
    private ClientProof authentication;

    @Enumerated(EnumType.STRING)
    private ClientStatus status;

    @Column(name = "proof_key")
    private boolean proofKey;

    @Column(name = "secret_hash")
    private String secretHash;

    private String keys;

    @Column(name = "redirect_uris")
    private RegisteredUris redirectUris;

    @Column(name = "logout_uris")
    private RegisteredUris logoutUris;

    private ClaimSet claims;
    private ClaimSet essential;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Client() {}

    Client(AccountId developer, ClientRegistration registration, Instant now) {
        this.publicId = PublicId.random();
        this.developer = developer;
        this.clientId = registration.clientId();
        this.sector = registration.sector();
        this.status = ClientStatus.DRAFT;
        this.registeredAt = now;
        describedBy(registration);
    }

    private void describedBy(ClientRegistration registration) {
        name = registration.name();
        organisation = registration.organisation();
        purposeVi = registration.purposeVi();
        purposeEn = registration.purposeEn();
        profile = registration.profile();
        authentication = registration.authentication();
        proofKey = registration.proofKey();
        keys = registration.keys();
        redirectUris = registration.redirectUris();
        logoutUris = registration.logoutUris();
        claims = registration.claims();
        essential = registration.essential();
    }

    void approve() {
        status = status.to(ClientStatus.APPROVED);
    }

    void submit() {
        status = status.to(ClientStatus.SUBMITTED);
    }

    /** Another secret takes the place of the one before; only its hash is kept. */
    void provesItselfBy(Secret secret) {
        secretHash = secret.hash();
    }

    /** Whether something may go on for it. */
    public boolean live() {
        return status == ClientStatus.APPROVED;
    }

    /** Whether that is its secret; compared in constant time. */
    public boolean hasSecret(String sent) {
        return secretHash != null
                && MessageDigest.isEqual(
                        Sha256.of(sent).getBytes(StandardCharsets.US_ASCII),
                        secretHash.getBytes(StandardCharsets.US_ASCII));
    }

    /** The public keys that it signs with. */
    public JWKSet keys() {
        try {
            return keys == null ? new JWKSet() : JWKSet.parse(keys);
        } catch (ParseException checkedWhenRegistered) {
            throw new IllegalStateException(checkedWhenRegistered);
        }
    }

    /** Whether it can sign for what it gets. */
    public boolean signs() {
        return keys != null;
    }

    /**
     * What it knows a person as: nobody else knows them by it (OpenID Connect Core 8.1), and it stays when an account is
     * closed and opened again, since it is made of the person's number.
     */
    public String pseudonym(PersonalId person, SecretBox secrets) {
        return secrets.fingerprint("sub|" + sector + "|" + person.digits());
    }

    /** What it knows a session as; two clients cannot tell that it is one session. */
    public String sessionId(String session) {
        return Sha256.of("sid|" + sector + "|" + session);
    }

    public PublicId publicId() {
        return publicId;
    }

    public Long id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    /** What citizens know it as. */
    public String name() {
        return name;
    }

    /** Who runs it, as it is registered. */
    public String organisation() {
        return organisation;
    }

    public String sector() {
        return sector;
    }

    /** What it asks for data for, in the reader's language. */
    public String purpose(Locale language) {
        return language.getLanguage().equals("vi") ? purposeVi : purposeEn;
    }

    public ClientProfile profile() {
        return profile;
    }

    public ClientProof authentication() {
        return authentication;
    }

    /** Whether it has to send a proof key with each request (PKCE, RFC 7636). */
    public boolean proofKey() {
        return proofKey;
    }

    public RegisteredUris redirectUris() {
        return redirectUris;
    }

    public RegisteredUris logoutUris() {
        return logoutUris;
    }

    /** All that it may ever ask for. */
    public ClaimSet claims() {
        return claims;
    }

    /** Those of its claims without which its purpose cannot be served. */
    public ClaimSet essential() {
        return essential;
    }
}
