package org.seneid.connect.client;

import static jakarta.persistence.GenerationType.SEQUENCE;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.secret.SecretBox;

/** A system of a third party that is registered to ask citizens for data. */
@Entity
@NamedQuery(name = Client.BY_NAME, query = "select c from Client c where c.clientId = :clientId")
public class Client {

    static final String BY_NAME = "Client.byName";

    /** How many calls a client may make within a minute unless an operator says otherwise. */
    private static final int USUAL_CALLS = 600;

    private static final int MOST_CALLS = 100_000;

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
    private String sector;

    @Embedded
    private ClientDescription description;

    /** All that citizens have known it as. */
    @ElementCollection
    @CollectionTable(name = "client_name", joinColumns = @JoinColumn(name = "client"))
    @Column(name = "name")
    private Set<String> names = new HashSet<>();

    @Embedded
    private ClientCredentials credentials = new ClientCredentials();

    @Enumerated(EnumType.STRING)
    private ClientProfile profile;

    @Enumerated(EnumType.STRING)
    private ClientProof authentication;

    @Enumerated(EnumType.STRING)
    private ClientStatus status;

    @Column(name = "proof_key")
    private boolean proofKey;

    @Column(name = "calls_a_minute")
    private int callsAMinute = USUAL_CALLS;

    @Column(name = "status_reason")
    private String statusReason = "";

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "status_at")
    private Instant statusAt;

    protected Client() {}

    Client(AccountId developer, ClientRegistration registration, Instant now) {
        this.publicId = PublicId.random();
        this.developer = developer;
        this.clientId = registration.clientId();
        this.sector = registration.sector();
        this.status = ClientStatus.DRAFT;
        this.registeredAt = now;
        this.statusAt = now;
        this.description = registration.description();
        this.profile = registration.profile();
        this.authentication = registration.authentication();
        this.proofKey = registration.proofKey();
        registration.publicKeys().ifPresent(keys -> credentials.startWith(keys, now));
    }

    /** @return false when it is there already, so that a second click changes nothing */
    boolean move(ClientStatus wanted, String reason, Instant now) {
        if (status == wanted) return false;
        status = status.to(wanted);
        statusReason = reason;
        statusAt = now;
        if (live()) names.add(name());
        return true;
    }

    /** Says something else of it from now on. */
    void describe(ClientDescription changed) {
        description = changed;
        if (live()) names.add(name());
    }

    /** @throws RuleBroken {@code connect.client.calls} at {@code calls} */
    void limit(int calls) {
        if (calls < 1 || calls > MOST_CALLS) throw new RuleBroken("connect.client.calls", MOST_CALLS).at("calls");
        callsAMinute = calls;
    }

    /** What it proves itself by; EclipseLink reads columns that are all empty as none. */
    public ClientCredentials credentials() {
        if (credentials == null) credentials = new ClientCredentials();
        return credentials;
    }

    /** Whether something may go on for it. */
    public boolean live() {
        return status == ClientStatus.APPROVED;
    }

    /** Whether that is its secret, or the one before while it still counts. */
    public boolean hasSecret(String sent, Instant now) {
        return credentials().hasSecret(sent, now);
    }

    /** The public keys that it signs with. */
    public JWKSet keys() {
        return credentials().keys();
    }

    /** Whether its pages show the form of a service now. */
    public boolean embeds(String slug) {
        return live() && description.embedServices().has(slug);
    }

    /** Whether it can sign for what it gets. */
    public boolean signs() {
        return !credentials().keyList().isEmpty();
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

    public AccountId developer() {
        return developer;
    }

    public ClientDescription description() {
        return description;
    }

    /** What citizens know it as. */
    public String name() {
        return description.name();
    }

    /** Its name and, behind a slash, its id, which no other client has: what the trail knows it by. */
    public String subject() {
        return subject(name());
    }

    /** The same under every name that citizens have known it as. */
    public Stream<String> subjects() {
        return Stream.concat(Stream.of(name()), names.stream()).distinct().map(this::subject);
    }

    private String subject(String called) {
        return called + "/" + clientId;
    }

    /** A fingerprint of what citizens were told that they allow it: by whom, and what for. */
    public String terms() {
        return Sha256.of(String.join(
                "\n",
                description.name(),
                description.organisation(),
                description.purpose(Locale.forLanguageTag("vi")),
                description.purpose(Locale.ENGLISH)));
    }

    /** Who runs it, as it is registered. */
    public String organisation() {
        return description.organisation();
    }

    public String sector() {
        return sector;
    }

    /** What it asks for data for, in the reader's language. */
    public String purpose(Locale language) {
        return description.purpose(language);
    }

    public ClientStatus status() {
        return status;
    }

    /** Why it is in that state, in the words of who brought it there; empty when nothing was to be said. */
    public String statusReason() {
        return statusReason;
    }

    /** Since when it is in that state. */
    public Instant statusAt() {
        return statusAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** How many calls it may make within a minute. */
    public int callsAMinute() {
        return callsAMinute;
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
        return description.redirectUris();
    }

    public RegisteredUris logoutUris() {
        return description.logoutUris();
    }

    /** All that it may ever ask for. */
    public ClaimSet claims() {
        return description.claims();
    }

    /** Those of its claims without which its purpose cannot be served. */
    public ClaimSet essential() {
        return description.essential();
    }
}
