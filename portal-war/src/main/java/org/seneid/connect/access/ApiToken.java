package org.seneid.connect.access;

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
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.Secret;

/** What a client's program calls the API with, about nobody in particular (RFC 6749, 4.4); the portal keeps its hash. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    public static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    private String hash;
    private String scopes;

    @Column(name = "proof_thumbprint")
    private String proofThumbprint;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Client client, Collection<ApiScope> scopes, Secret token, Optional<String> proven, Instant now) {
        this.client = client;
        this.hash = token.hash();
        this.scopes = scopes.stream().map(ApiScope::scope).sorted().collect(Collectors.joining(" "));
        this.proofThumbprint = proven.orElse(null);
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it is good for something: not any more once its client is stopped, or may call nothing. */
    boolean goodAt(Instant now) {
        return revokedAt == null
                && now.isBefore(expiresAt)
                && client.live()
                && !ApiScope.of(client).isEmpty();
    }

    /** Whether it was issued for a scope that its client may still call. */
    boolean opens(ApiScope scope) {
        return Stream.of(scopes.split(" ")).anyMatch(scope.scope()::equals)
                && ApiScope.of(client).contains(scope);
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    public Client client() {
        return client;
    }

    /** Separated by blanks. */
    public String scopes() {
        return scopes;
    }

    /** The thumbprint of the key that it is bound to; empty for a bearer token. */
    public Optional<String> proofThumbprint() {
        return Optional.ofNullable(proofThumbprint);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
