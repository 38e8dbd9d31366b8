package org.seneid.services.application;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** The fee of an application: the bill of it, and what became of it. */
@Entity
@Table(name = "application_fee")
@NamedQuery(
        name = ApplicationFee.OF_APPLICATION,
        query = "select f from ApplicationFee f where f.application = :application order by f.id desc")
@NamedQuery(
        name = ApplicationFee.OF_BILL,
        query = "select f from ApplicationFee f join fetch f.application where f.bill = :bill")
public class ApplicationFee {

    static final String OF_APPLICATION = "ApplicationFee.ofApplication";
    static final String OF_BILL = "ApplicationFee.ofBill";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_fee_seq")
    @SequenceGenerator(name = "application_fee_seq", sequenceName = "application_fee_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private PublicId bill;

    private Money amount;

    @Column(name = "pay_by")
    private LocalDate payBy;

    @Enumerated(EnumType.STRING)
    private FeeStatus status = FeeStatus.DUE;

    protected ApplicationFee() {}

    ApplicationFee(Application application, PublicId bill, Money amount, LocalDate payBy) {
        this.application = application;
        this.bill = bill;
        this.amount = amount;
        this.payBy = payBy;
    }

    void to(FeeStatus next) {
        status = status.to(next);
    }

    Application application() {
        return application;
    }

    /** The id of its bill. */
    public PublicId bill() {
        return bill;
    }

    public Money amount() {
        return amount;
    }

    /** The last day on which it can be paid. */
    public LocalDate payBy() {
        return payBy;
    }

    public FeeStatus status() {
        return status;
    }
}
