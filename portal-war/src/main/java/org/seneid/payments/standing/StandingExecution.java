package org.seneid.payments.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.platform.RuleBroken;

/** What became of one day of a standing order. */
@Entity
@Table(name = "standing_execution")
public class StandingExecution {

    /** Whether money was sent, or why not; in words {@code payments.standing.outcome.<name>}. */
    public enum Outcome {
        SENT,
        SHORT,
        LIMIT,
        /** It looked like fraud. */
        DOUBTFUL,
        /** The bank did not say whose the account is. */
        SILENT,
        /** The portal's own mistake, which its log tells. */
        FAULT;

        /** Empty when the account is closed or another's, which does not pass by itself. */
        static Optional<Outcome> of(RuleBroken broken) {
            return switch (broken.key()) {
                case "ledger.short" -> Optional.of(SHORT);
                case "payments.link.amount", "payments.send.new", "payments.send.day", "payments.send.month" ->
                    Optional.of(LIMIT);
                case "payments.transfer.doubtful" -> Optional.of(DOUBTFUL);
                case "payments.bank.silent" -> Optional.of(SILENT);
                case "payments.send.changed" -> Optional.empty();
                default -> Optional.of(FAULT);
            };
        }

        public String key() {
            return "payments.standing.outcome." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_execution_seq")
    @SequenceGenerator(name = "standing_execution_seq", sequenceName = "standing_execution_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "standing_order", updatable = false)
    private StandingOrder order;

    @Column(name = "due_day", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transfer", updatable = false)
    private CreditTransfer transfer;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    protected StandingExecution() {}

    /** Money was sent on its next day. */
    StandingExecution(StandingOrder order, CreditTransfer sent, Instant now) {
        this(order, Outcome.SENT, now);
        this.transfer = sent;
    }

    /** None was sent on its next day. */
    StandingExecution(StandingOrder order, Outcome why, Instant now) {
        this.order = order;
        this.day = order.nextDay();
        this.outcome = why;
        this.doneAt = now;
    }

    public LocalDate day() {
        return day;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Null when none was sent. */
    public CreditTransfer transfer() {
        return transfer;
    }
}
