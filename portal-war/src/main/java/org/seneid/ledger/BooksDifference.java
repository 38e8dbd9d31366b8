package org.seneid.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.work.Resolution;

/** What a check of the books found about one account, until an operator has looked into it. */
@Entity
@Table(name = "ledger_difference")
public class BooksDifference {

    /** What is wrong; its words are {@code operations.ledger.difference.<name>}. */
    public enum Kind {
        /** What it has is not the sum of its lines. */
        BALANCE,
        /** A line is missing, or one too many. */
        LINES,
        /** What it has is the sum of its lines, and the last one says otherwise. */
        LAST,
        /** It has less than it must. */
        FLOOR;

        /** The key of its words. */
        public String key() {
            return "operations.ledger.difference." + this;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_difference_seq")
    @SequenceGenerator(name = "ledger_difference_seq", sequenceName = "ledger_difference_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "check_id")
    private long check;

    private long account;

    /** The account while it is open, which makes it one; null after. */
    @Column(name = "open_account")
    private Long openAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_kind")
    private AccountKind accountKind;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long kept;

    private long expected;

    @Column(name = "found_at")
    private Instant foundAt;

    @Embedded
    private Resolution resolution = new Resolution();

    protected BooksDifference() {}

    BooksDifference(long check, CheckedLine line, CheckedLine.Finding finding, Instant now) {
        this.publicId = PublicId.random();
        this.check = check;
        this.account = line.account();
        this.openAccount = line.account();
        this.accountKind = line.kind();
        this.kind = finding.kind();
        this.kept = finding.kept();
        this.expected = finding.expected();
        this.foundAt = now;
    }

    /** Closes it, as {@link Resolution#settle}. */
    void settle(AccountId operator, String why, Instant now) {
        resolution.settle(operator, why, now);
        openAccount = null;
    }

    public boolean isSettled() {
        return resolution.settled();
    }

    public PublicId getPublicId() {
        return publicId;
    }

    /** The ledger's own number of the account, which says of nobody whose it is. */
    public long getAccount() {
        return account;
    }

    public AccountKind getAccountKind() {
        return accountKind;
    }

    public Kind getKind() {
        return kind;
    }

    public long getKept() {
        return kept;
    }

    public long getExpected() {
        return expected;
    }

    public Instant getFoundAt() {
        return foundAt;
    }
}
