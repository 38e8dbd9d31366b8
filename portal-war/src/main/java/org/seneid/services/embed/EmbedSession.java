package org.seneid.services.embed;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.Secret;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** A citizen's stay in one form in one page of a client; nothing else of the portal opens by it. */
@Entity
@Table(name = "embed_session")
@NamedQuery(
        name = EmbedSession.BY_TOKEN,
        query = "select s from EmbedSession s join fetch s.client where s.tokenHash = :hash")
@NamedQuery(name = EmbedSession.USED, query = "update EmbedSession s set s.lastUsedAt = :now where s.tokenHash = :hash")
public class EmbedSession {

    static final String BY_TOKEN = "EmbedSession.byToken";
    static final String USED = "EmbedSession.used";

    /** As long as citizens may be idle anywhere; so long is also how long their list of sessions shows it. */
    static final Duration IDLE = Role.CITIZEN.idle();

    static final Duration WHOLE = Duration.ofHours(8);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "embed_session_seq")
    @SequenceGenerator(name = "embed_session_seq", sequenceName = "embed_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    private PublicId session;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    private String slug;
    private String origin;
    private AccountId owner;

    @Column(name = "opened_by")
    private PublicId openedBy;

    @Column(name = "proven_at")
    private Instant provenAt;

    private String language;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected EmbedSession() {}

    EmbedSession(EmbedGrant grant, Secret token, String language, Instant now) {
        var place = grant.place();
        this.tokenHash = token.hash();
        this.session = PublicId.random();
        this.client = place.client();
        this.slug = place.slug();
        this.origin = place.origin();
        this.owner = grant.owner();
        this.openedBy = grant.openedBy();
        this.provenAt = grant.provenAt();
        this.language = language.equals("en") ? "en" : "vi";
        this.startedAt = now;
        this.lastUsedAt = now;
    }

    /** Whether it lets its citizen do something: idle for too long, too long at all, or without its place it does not. */
    boolean goodAt(Instant now) {
        return now.isBefore(lastUsedAt.plus(IDLE)) && now.isBefore(startedAt.plus(WHOLE)) && place().open();
    }

    /** How long it goes on when it is used now for the last time. */
    Duration leftAt(Instant now) {
        var whole = Duration.between(now, startedAt.plus(WHOLE));
        return whole.compareTo(IDLE) < 0 ? whole : IDLE;
    }

    /** Its citizen, as every room knows who acts. */
    Actor actor(Account account) {
        return new Actor(
                account.id(),
                account.person(),
                account.name(),
                account.role(),
                account.level(),
                session.value(),
                provenAt);
    }

    /** The same as of its beginning, for the list of sessions that its citizen sees. */
    Actor shown(Account account) {
        var acts = actor(account);
        return new Actor(
                acts.account(), acts.person(), acts.name(), acts.role(), acts.level(), acts.session(), startedAt);
    }

    EmbeddingPlace place() {
        return new EmbeddingPlace(client, slug, origin);
    }

    AccountId owner() {
        return owner;
    }

    /** {@code vi} or {@code en}, as the page around it. */
    String language() {
        return language;
    }
}
