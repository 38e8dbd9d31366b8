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

/** Why a bill was not paid automatically; the citizen is told once, and of too little money once more on its last day. */
@Entity
@Table(name = "debit_question")
public class DebitQuestion {

    /** Why it was not paid. */
    public enum Reason {
        OVER_CEILING,
        SHORT,
        /** Its payee did not answer on the last day. */
        SILENT,
        /** It was there when the citizen agreed, so they saw it and decide themselves. */
        EARLIER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debit_question_seq")
    @SequenceGenerator(name = "debit_question_seq", sequenceName = "debit_question_seq", allocationSize = 50)
    private Long id;

    private Long debit;

    private Long bill;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "told_on")
    private LocalDate toldOn;

    protected DebitQuestion() {}

    DebitQuestion(Long debit, Long bill, Reason reason, LocalDate toldOn) {
        this.debit = debit;
        this.bill = bill;
        this.reason = reason;
        this.toldOn = toldOn;
    }
}
