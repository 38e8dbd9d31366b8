package org.seneid.connect.token;

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
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;

/** A token that a client holds; the portal keeps its hash. */
@Entity
@Table(name = "client_token")
@NamedQuery(
        name = IssuedToken.BY_HASH,
        query = "select t from IssuedToken t join fetch t.grant g join fetch g.client join fetch g.consent"
                + " where t.hash = :hash")
public class IssuedToken {

    static final String BY_HASH = "IssuedToken.byHash";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_token_seq")
    @SequenceGenerator(name = "client_token_seq", sequenceName = "client_token_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "grant_id")
    private Grant grant;

    @Enumerated(EnumType.STRING)
    private TokenKind kind;

    private String hash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected IssuedToken() {}

    IssuedToken(Grant grant, TokenKind kind, Secret token, Instant now) {
        this.grant = grant;
        this.kind = kind;
        this.hash = token.hash();
        this.issuedAt = now;
        var ends = now.plus(kind.life());
        this.expiresAt =
                ends.isBefore(grant.consent().until()) ? ends : grant.consent().until();
    }

    /** Whether it is good for something. */
    boolean goodAt(Instant now) {
        return openAt(now) && usedAt == null && now.isBefore(expiresAt);
    }

    /** Whether nobody has ended it. */
    boolean openAt(Instant now) {
        return revokedAt == null && grant.openAt(now);
    }

    /** Whether it was changed into another already: whoever shows it now has a copy. */
    boolean used() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    Grant grant() {
        return grant;
    }

    TokenKind kind() {
        return kind;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
