package org.seneid.payments.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** A customer code that a citizen added: the bills of that customer are shown to them, theirs or anybody's. */
@Entity
@Table(name = "customer_code")
@NamedQuery(
        name = CustomerCode.OWN,
        query = "select k from CustomerCode k join fetch k.customer c where k.owner = :owner order by c.payee, k.id")
@NamedQuery(
        name = CustomerCode.OWN_BY_ID,
        query = "select k from CustomerCode k join fetch k.customer where k.owner = :owner and k.publicId = :id")
public class CustomerCode {

    static final String OWN = "CustomerCode.own";
    static final String OWN_BY_ID = "CustomerCode.ownById";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_code_seq")
    @SequenceGenerator(name = "customer_code_seq", sequenceName = "customer_code_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer")
    private Customer customer;

    @Column(name = "added_at")
    private Instant addedAt;

    private boolean reminds = true;

    protected CustomerCode() {}

    CustomerCode(AccountId owner, Customer customer, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.customer = customer;
        this.addedAt = now;
    }

    public AccountId owner() {
        return owner;
    }

    /** Whether its holder is told of a bill a few days before it is due. */
    public boolean isReminds() {
        return reminds;
    }

    void remind() {
        reminds = true;
    }

    void stayQuiet() {
        reminds = false;
    }

    public PublicId getPublicId() {
        return publicId;
    }

    public Customer getCustomer() {
        return customer;
    }
}
