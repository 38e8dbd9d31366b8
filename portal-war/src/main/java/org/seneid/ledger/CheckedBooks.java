package org.seneid.ledger;

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
import java.util.Optional;
import org.seneid.platform.Money;

/** A check of the whole book: how far it is, and what it found. */
@Entity
@Table(name = "ledger_check")
@NamedQuery(
        name = CheckedBooks.RUNNING,
        query = "select c.id from CheckedBooks c where c.endedAt is null order by c.id")
@NamedQuery(name = CheckedBooks.LAST, query = "select c from CheckedBooks c order by c.beganAt desc, c.id desc")
@NamedQuery(
        name = CheckedBooks.LAST_ENDED,
        query = "select c from CheckedBooks c where c.endedAt is not null order by c.beganAt desc, c.id desc")
public class CheckedBooks {

    static final String RUNNING = "CheckedBooks.running";
    static final String LAST = "CheckedBooks.last";
    static final String LAST_ENDED = "CheckedBooks.lastEnded";

    private static final int ALL = 100;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "ledger_check_seq")
    @SequenceGenerator(name = "ledger_check_seq", sequenceName = "ledger_check_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "checked_at")
    private Instant beganAt;

    /** Null while it runs. */
    @Column(name = "ended_at")
    private Instant endedAt;

    private long accounts;

    /** How many of them are done, up to the last account. */
    private long checked;

    @Column(name = "last_account")
    private long lastAccount = Long.MIN_VALUE;

    private Money total = Money.ZERO;
    private long wrong;
    private long below;

    protected CheckedBooks() {}

    CheckedBooks(Instant now) {
        this.beganAt = now;
    }

    /** What all accounts sum to, and how many there are, when it begins. */
    void begins(Money sum, long count) {
        total = sum;
        accounts = count;
    }

    void goesOn(long upTo, CheckedStep step) {
        lastAccount = upTo;
        checked += step.accounts();
        wrong += step.wrong();
        below += step.below();
    }

    void ends(Instant now) {
        endedAt = now;
    }

    Long id() {
        return id;
    }

    long lastAccount() {
        return lastAccount;
    }

    public boolean running() {
        return endedAt == null;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long accounts() {
        return accounts;
    }

    public long checked() {
        return checked;
    }

    /** Accounts are opened meanwhile, so it may come to more than there were. */
    public int percent() {
        return accounts == 0 ? 0 : (int) Math.min(ALL, checked * ALL / accounts);
    }

    public TrialBalance found() {
        return new TrialBalance(total, wrong, below);
    }
}
