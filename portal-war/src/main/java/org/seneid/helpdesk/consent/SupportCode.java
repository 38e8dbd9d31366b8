package org.seneid.helpdesk.consent;

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
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.platform.AccountId;

/** By it a citizen lets one agent see parts of the account, once, within a quarter of an hour. */
@Entity
@Table(name = "support_code")
@NamedQuery(
        name = SupportCode.LIVE,
        query = "select c from SupportCode c join fetch c.ticket where c.liveOwner = :owner and c.expiresAt > :now")
@NamedQuery(
        name = SupportCode.LAST,
        query =
                "select c from SupportCode c join fetch c.ticket where c.owner = :owner order by c.madeAt desc, c.id desc")
@NamedQuery(
        name = SupportCode.END,
        query = "update SupportCode c set c.liveOwner = null, c.version = c.version + 1 where c.liveOwner = :owner")
@NamedQuery(
        name = SupportCode.COUNT_TRY,
        query = "update SupportCode c set c.tries = c.tries + 1, c.version = c.version + 1"
                + " where c.liveOwner = :owner and c.expiresAt > :now and c.tries < :most")
@NamedQuery(
        name = SupportCode.SPEND,
        query = "update SupportCode c set c.liveOwner = null, c.usedAt = :now, c.version = c.version + 1"
                + " where c.liveOwner = :owner and c.expiresAt > :now and c.fingerprint = :typed")
public class SupportCode {

    static final String LIVE = "SupportCode.live";
    static final String LAST = "SupportCode.last";
    static final String END = "SupportCode.end";
    static final String COUNT_TRY = "SupportCode.countTry";
    static final String SPEND = "SupportCode.spend";

    public static final Duration VALID = Duration.ofMinutes(15);

    /** How often somebody may be wrong before it is good for nothing. */
    public static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "support_code_seq")
    @SequenceGenerator(name = "support_code_seq", sequenceName = "support_code_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private AccountId owner;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ticket_id")
    private HelpTicket ticket;

    private ConsentedParts sights;
    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int tries;

    @Column(name = "used_at")
    private Instant usedAt;

    /** The owner as long as it may be used; unique, so that a citizen has one. */
    @Column(name = "live_owner")
    private AccountId liveOwner;

    protected SupportCode() {}

    SupportCode(HelpTicket ticket, AccountId owner, ConsentedParts sights, String fingerprint, Instant now) {
        this.owner = owner;
        this.ticket = ticket;
        this.sights = sights;
        this.fingerprint = fingerprint;
        this.madeAt = now;
        this.expiresAt = now.plus(VALID);
        this.liveOwner = owner;
    }

    /** What became of it, or what it is good for. */
    public SupportCodeStatus statusAt(Instant now) {
        if (usedAt != null) return SupportCodeStatus.USED;
        if (liveOwner == null) return SupportCodeStatus.WITHDRAWN;
        if (tries >= TRIES) return SupportCodeStatus.TRIED_OUT;
        return now.isBefore(expiresAt) ? SupportCodeStatus.USABLE : SupportCodeStatus.EXPIRED;
    }

    public HelpTicket ticket() {
        return ticket;
    }

    public ConsentedParts sights() {
        return sights;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
