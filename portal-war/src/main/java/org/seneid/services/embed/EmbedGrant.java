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
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/** A citizen's word that the frame which knows a secret may show a form filled with what is known of them; good once. */
@Entity
@Table(name = "embed_grant")
@NamedQuery(
        name = EmbedGrant.BY_SECRET,
        query = "select g from EmbedGrant g join fetch g.client where g.secretHash = :hash")
@NamedQuery(
        name = EmbedGrant.REDEEM,
        query = "update EmbedGrant g set g.redeemedAt = :now, g.version = g.version + 1"
                + " where g.secretHash = :hash and g.redeemedAt is null")
public class EmbedGrant {

    static final String BY_SECRET = "EmbedGrant.bySecret";
    static final String REDEEM = "EmbedGrant.redeem";

    /** How long a frame has to fetch it. It asks every two to five seconds. */
    static final Duration LIFE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "embed_grant_seq")
    @SequenceGenerator(name = "embed_grant_seq", sequenceName = "embed_grant_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "secret_hash")
    private String secretHash;

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

    private String network;
    private String browser;

    @Column(name = "given_at")
    private Instant givenAt;

    private Instant until;

    @Column(name = "redeemed_at")
    private Instant redeemedAt;

    protected EmbedGrant() {}

    EmbedGrant(String secretHash, EmbeddingPlace place, Actor actor, BrowserTrace from, Instant now) {
        this.secretHash = secretHash;
        this.client = place.client();
        this.slug = place.slug();
        this.origin = place.origin();
        this.owner = actor.account();
        this.openedBy = new PublicId(actor.session());
        this.provenAt = actor.signedInAt();
        this.network = from.network();
        this.browser = from.browser();
        this.givenAt = now;
        this.until = now.plus(LIFE);
    }

    /** Whether the frame that fetches it is where its citizen gave it: the form, and the browser. */
    boolean meant(String clientId, String asked, BrowserTrace from, Instant now) {
        return now.isBefore(until)
                && client.clientId().equals(clientId)
                && slug.equals(asked)
                && from.equals(new BrowserTrace(network, browser));
    }

    EmbeddingPlace place() {
        return new EmbeddingPlace(client, slug, origin);
    }

    AccountId owner() {
        return owner;
    }

    PublicId openedBy() {
        return openedBy;
    }

    /** When its citizen last proved who they are. */
    Instant provenAt() {
        return provenAt;
    }
}
