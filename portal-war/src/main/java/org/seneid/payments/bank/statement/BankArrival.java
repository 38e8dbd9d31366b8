package org.seneid.payments.bank.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.payments.bank.BankStatement;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;

/** Money that came to the portal's account at its bank for somebody; it is added and never changed. */
@Entity
@Table(name = "bank_arrival")
public class BankArrival {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_arrival_seq")
    @SequenceGenerator(name = "bank_arrival_seq", sequenceName = "bank_arrival_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String receiver;

    /** Null when the number is nobody's. */
    @Column(updatable = false)
    private AccountId owner;

    @Column(updatable = false)
    private Money amount;

    @Column(updatable = false)
    private String memo;

    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    protected BankArrival() {}

    BankArrival(BankStatement.Line line, AccountId owner, String memo, Instant now) {
        this.reference = line.reference();
        this.receiver = line.receiver();
        this.owner = owner;
        this.amount = line.amount();
        this.memo = memo;
        this.readAt = now;
    }
}
