package org.seneid.ledger;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.Money;

/** What adding up the whole book found once. */
@Entity
@Table(name = "ledger_check")
public class CheckedBalance {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "ledger_check_seq")
    @SequenceGenerator(name = "ledger_check_seq", sequenceName = "ledger_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private Money total;
    private long wrong;
    private long below;

    protected CheckedBalance() {}

    CheckedBalance(TrialBalance found, Instant now) {
        this.total = found.total();
        this.wrong = found.wrong();
        this.below = found.below();
        this.checkedAt = now;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public TrialBalance found() {
        return new TrialBalance(total, wrong, below);
    }
}
