package org.seneid.identity.session;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.Network;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/** Somewhere its owner is signed in: a browser, from where, since when; it can be ended from elsewhere. */
@Entity
@Table(name = "user_session")
@NamedQuery(
        name = UserSession.OPEN,
        query = "select s from UserSession s where s.owner = :owner and s.endedAt is null and s.lastUsedAt > :since"
                + " order by s.lastUsedAt desc, s.id desc")
@NamedQuery(
        name = UserSession.USED,
        query = "update UserSession s set s.lastUsedAt = :now where s.publicId = :id and s.endedAt is null")
@NamedQuery(
        name = UserSession.STANDING,
        query = "select count(s) from UserSession s where s.publicId = :id and s.endedAt is null")
public class UserSession {

    static final String STANDING = "UserSession.standing";
    static final String OPEN = "UserSession.open";
    static final String USED = "UserSession.used";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "user_session_seq")
    @SequenceGenerator(name = "user_session_seq", sequenceName = "user_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;
    private String device;
    private String network;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected UserSession() {}

    public UserSession(Actor actor, String device, Network from) {
        this.publicId = new PublicId(actor.session());
        this.owner = actor.account();
        this.device = device;
        this.network = from.range();
        this.startedAt = actor.signedInAt();
        this.lastUsedAt = startedAt;
    }

    /** It lets nobody do anything from now on; ended again it stays as it was. */
    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    public PublicId getPublicId() {
        return publicId;
    }

    /** Browser and system, as {@code Firefox, Windows}; empty when the browser did not say. */
    public String getDevice() {
        return device;
    }

    /** The range of addresses it was started from. */
    public String getNetwork() {
        return network;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When its owner last did something in it, give or take {@link SessionState#CHECKED_EVERY}. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
