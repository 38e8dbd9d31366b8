package org.seneid.payments.debit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** A bill that was not paid automatically; its citizen is told once, and of too little money once more on its last day. */
@Entity
@Table(name = "uncollected_bill")
public class UncollectedBill {

    /** Why it was not paid. */
    public enum Reason {
        OVER_CEILING,
        SHORT,
        /** Its payee did not answer on the last day. */
        SILENT,
        /** It was there when the citizen agreed, so they saw it and decide themselves. */
        EARLIER,
        /** Its payee refused an automatic payment. */
        REFUSED;

        /** Why a bill is left to the citizen. */
        public static final Set<Reason> LEFT = Set.of(EARLIER, REFUSED);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uncollected_bill_seq")
    @SequenceGenerator(name = "uncollected_bill_seq", sequenceName = "uncollected_bill_seq", allocationSize = 50)
    private Long id;

    private Long debit;

    private Long bill;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    protected UncollectedBill() {}

    UncollectedBill(Long debit, Long bill, Reason reason, LocalDate notedOn) {
        this.debit = debit;
        this.bill = bill;
        this.reason = reason;
        this.notedOn = notedOn;
    }
}
