package org.seneid.identity.lock;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** The link of a notice by which whoever got it says "that was not me". It can only lock, once, for a week. */
@Entity
@Table(name = "disavowal_link")
@NamedQuery(name = DisavowalLink.BY_ID, query = "select l from DisavowalLink l where l.publicId = :id")
public class DisavowalLink {

    static final String BY_ID = "DisavowalLink.byId";

    public static final Duration VALID = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "disavowal_link_seq")
    @SequenceGenerator(name = "disavowal_link_seq", sequenceName = "disavowal_link_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected DisavowalLink() {}

    DisavowalLink(AccountId owner, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.madeAt = now;
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(madeAt.plus(VALID));
    }

    /** @return whether it was still good for it */
    boolean use(Instant now) {
        if (!usable(now)) return false;
        usedAt = now;
        return true;
    }

    AccountId owner() {
        return owner;
    }

    PublicId publicId() {
        return publicId;
    }
}
