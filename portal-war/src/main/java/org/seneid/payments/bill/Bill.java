package org.seneid.payments.bill;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** A bill as its payee told it last, with the lines that say why it is this much. */
@Entity
public class Bill {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_seq")
    @SequenceGenerator(name = "bill_seq", sequenceName = "bill_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer")
    private Customer customer;

    @Column(name = "payee_number")
    private String payeeNumber;

    private YearMonth period;

    private int months;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Money amount;

    @Column(name = "meter_from")
    private Long meterFrom;

    @Column(name = "meter_to")
    private Long meterTo;

    @Column(name = "tariff_from")
    private LocalDate tariffFrom;

    /** When it was paid as the payee says; null when the payee says it is due. */
    @Column(name = "paid_on")
    private LocalDate paidOn;

    /** When a bill that this portal issued was taken back; null while it stands. */
    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Embedded
    private BillOccasion occasion = BillOccasion.NONE;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "bill_line", joinColumns = @JoinColumn(name = "bill"))
    @OrderColumn(name = "place")
    private List<BillLine> lines = new ArrayList<>();

    protected Bill() {}

    public Bill(Customer customer, PayeeBill told) {
        this.publicId = PublicId.random();
        this.customer = customer;
        this.payeeNumber = told.number();
        this.period = told.period();
        this.months = told.months();
        this.issuedOn = told.issuedOn();
        takeOver(told);
    }

    /** A bill that this portal issues for a payee. */
    public Bill(Customer customer, PayeeBill issued, BillOccasion occasion) {
        this(customer, issued);
        this.occasion = occasion;
    }

    /** Takes back a bill that this portal issued; nobody can pay it any more. */
    public void cancel(LocalDate today) {
        if (cancelledOn == null) cancelledOn = today;
    }

    public boolean cancelled() {
        return cancelledOn != null;
    }

    BillOccasion occasion() {
        return occasion;
    }

    /** What the payee says now; it may have corrected the bill, or been paid. */
    public void toldAgain(PayeeBill told) {
        if (!told.amount().equals(amount)) takeOver(told);
        dueOn = told.dueOn();
        paidOn = told.paidOn().orElse(null);
    }

    private void takeOver(PayeeBill told) {
        dueOn = told.dueOn();
        amount = told.amount();
        meterFrom = told.meter().map(Meter::from).orElse(null);
        meterTo = told.meter().map(Meter::to).orElse(null);
        tariffFrom = told.tariffFrom();
        paidOn = told.paidOn().orElse(null);
        lines.clear();
        lines.addAll(told.lines());
    }

    public Long id() {
        return id;
    }

    public String payeeNumber() {
        return payeeNumber;
    }

    public Customer customer() {
        return customer;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Money amount() {
        return amount;
    }

    YearMonth period() {
        return period;
    }

    int months() {
        return months;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    LocalDate tariffFrom() {
        return tariffFrom;
    }

    Optional<Meter> meter() {
        return meterFrom == null ? Optional.empty() : Optional.of(new Meter(meterFrom, meterTo));
    }

    public List<BillLine> lines() {
        return List.copyOf(lines);
    }
}
