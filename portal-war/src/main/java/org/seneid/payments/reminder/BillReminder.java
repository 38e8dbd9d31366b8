package org.seneid.payments.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.seneid.platform.AccountId;

/** That a citizen was reminded of a bill. */
@Entity
@Table(name = "bill_reminder")
public class BillReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_reminder_seq")
    @SequenceGenerator(name = "bill_reminder_seq", sequenceName = "bill_reminder_seq", allocationSize = 50)
    private Long id;

    private AccountId owner;

    private Long bill;

    @Column(name = "told_on")
    private LocalDate toldOn;

    protected BillReminder() {}

    BillReminder(AccountId owner, Long bill, LocalDate toldOn) {
        this.owner = owner;
        this.bill = bill;
        this.toldOn = toldOn;
    }
}
