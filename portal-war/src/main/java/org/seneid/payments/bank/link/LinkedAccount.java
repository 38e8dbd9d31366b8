package org.seneid.payments.bank.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/**
 * A citizen's own account at a bank. That it is theirs is shown twice: the bank names its holder, and a code that came with
 * one đồng is read there.
 */
@Entity
@Table(name = "linked_account")
@NamedQuery(name = LinkedAccount.LIVE, query = "select l from LinkedAccount l where l.liveOwner = :owner")
@NamedQuery(
        name = LinkedAccount.AWAITING,
        query = "select l from LinkedAccount l where l.liveOwner = :owner and l.awaited = :order")
public class LinkedAccount {

    static final String LIVE = "LinkedAccount.live";
    static final String AWAITING = "LinkedAccount.awaiting";

    private static final int MOST_TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final Duration CODE_LIVES = Duration.ofDays(3); // transfers at night and on holidays take so long
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "linked_account_seq")
    @SequenceGenerator(name = "linked_account_seq", sequenceName = "linked_account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    /** The owner again until it ends; unique, so that there is one at a time. */
    @Column(name = "live_owner")
    private AccountId liveOwner;

    private String bin;
    private String number;
    private String holder;

    @Enumerated(EnumType.STRING)
    private LinkStatus status;

    private String code;
    private int tries;
    private String mandate = "";

    /** The order to the bank that decides what comes next: the one đồng, then the mandate; null when none does. */
    private PublicId awaited;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected LinkedAccount() {}

    LinkedAccount(AccountId owner, BankAccount account, String holder, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.liveOwner = owner;
        this.bin = account.bin();
        this.number = account.number();
        this.holder = holder;
        this.status = LinkStatus.TESTED;
        this.code = "%06d".formatted(RANDOM.nextInt(CODES));
        this.begunAt = now;
    }

    /**
     * Compares what the citizen read at the bank.
     *
     * @return false when it is another; the fifth wrong code ends the linking
     * @throws RuleBroken {@code payments.link.over} when the code is too old, {@code payments.move} when it is not asked for
     */
    boolean tested(String read, Instant now) {
        if (status != LinkStatus.TESTED) throw new RuleBroken("payments.move");
        if (now.isAfter(begunAt.plus(CODE_LIVES))) throw new RuleBroken("payments.link.over").at("code");
        if (code.equals(read)) {
            status = status.to(LinkStatus.AGREED);
            return true;
        }
        if (++tries >= MOST_TRIES) end();
        return false;
    }

    void awaits(PublicId order) {
        awaited = order;
    }

    void linked(String mandatesReference, Instant now) {
        status = status.to(LinkStatus.LINKED);
        awaited = null;
        mandate = mandatesReference;
        linkedAt = now;
    }

    void end() {
        status = status.to(LinkStatus.ENDED);
        awaited = null;
        liveOwner = null;
    }

    /** What stands beside the one đồng on the statement of the account. */
    String testMemo() {
        return "SEN MA " + code;
    }

    public BankAccount account() {
        return new BankAccount(bin, number);
    }

    public String holder() {
        return holder;
    }

    public LinkStatus status() {
        return status;
    }

    public int triesLeft() {
        return MOST_TRIES - tries;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    /** The bank's reference of the leave to collect; empty before it is linked. */
    public String mandate() {
        return mandate;
    }
}
