package org.seneid.payments.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeCustomer;

/** A payee's customer whose bills somebody here follows; shared by all who hold the code. */
@Entity
@NamedQuery(name = Customer.BY_REF, query = "select c from Customer c where c.payee = :payee and c.code = :code")
public class Customer {

    static final String BY_REF = "Customer.byRef";

    /** A payee that was silent is left alone this long. */
    private static final Duration REST = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Payee payee;

    private String code;

    private String holder;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    protected Customer() {}

    public Customer(PayeeCustomer said) {
        payee = said.ref().payee();
        code = said.ref().code();
        holder = said.holder();
    }

    /** Whether the payee should be asked for bills: what is known is old, and it was not silent just now. */
    boolean toBeAsked(Instant now, Duration fresh) {
        if (!payee.kind().recurring()) return false;
        if (silent()) return !now.isBefore(askedAt.plus(REST));
        return heardAt == null || !now.isBefore(heardAt.plus(fresh));
    }

    void heard(Instant now) {
        askedAt = now;
        heardAt = now;
    }

    void heardNothing(Instant now) {
        askedAt = now;
    }

    /** Whether the payee did not answer when it was asked last. */
    boolean silent() {
        return askedAt != null && !askedAt.equals(heardAt);
    }

    public CustomerRef ref() {
        return new CustomerRef(payee, code);
    }

    public Long id() {
        return id;
    }

    public Payee getPayee() {
        return payee;
    }

    public String getCode() {
        return code;
    }

    /** The masked name on the contract, as the payee says it. */
    public String getHolder() {
        return holder;
    }

    /** When the payee last told the bills; null when it never did. */
    public Instant getHeardAt() {
        return heardAt;
    }
}
