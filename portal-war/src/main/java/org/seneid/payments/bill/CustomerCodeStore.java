package org.seneid.payments.bill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeAdded;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeFollowed;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeRemoved;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Who follows which customer. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
public class CustomerCodeStore {

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    public List<CustomerCode> of(AccountId owner) {
        return em.createNamedQuery(CustomerCode.OWN, CustomerCode.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** @throws RuleBroken {@code payments.code.have} when the citizen follows it already, {@code payments.code.many} */
    public Customer add(AccountId owner, PayeeCustomer said) {
        var mine = of(owner);
        if (mine.stream().anyMatch(own -> own.getCustomer().ref().equals(said.ref())))
            throw new RuleBroken("payments.code.have").at("customer-code");
        var added = mine.stream()
                .filter(own -> own.getCustomer().getPayee().kind().recurring())
                .count();
        if (added >= MOST) throw new RuleBroken("payments.code.many", MOST);
        var customer = known(said.ref()).orElseGet(() -> opened(said));
        followers(customer).forEach(other -> happened.fire(new CustomerCodeFollowed(other, customer.getCode())));
        em.persist(new CustomerCode(owner, customer, clock.instant()));
        happened.fire(new CustomerCodeAdded(owner, said.ref().code()));
        return customer;
    }

    /** Shows the owner the bills of a customer who is one occasion; that is no code of theirs, and no news to anybody. */
    public Customer follow(AccountId owner, PayeeCustomer occasion) {
        var customer = known(occasion.ref()).orElseGet(() -> opened(occasion));
        if (!followers(customer).contains(owner)) em.persist(new CustomerCode(owner, customer, clock.instant()));
        return customer;
    }

    /** @throws NotFound when the owner follows no such code */
    public void remove(AccountId owner, PublicId id) {
        var own = held(owner, id);
        em.remove(own);
        happened.fire(new CustomerCodeRemoved(owner, own.getCustomer().getCode()));
    }

    /**
     * Takes hold of a code, so that two clicks at once come one after the other.
     *
     * @throws NotFound when the owner follows no such code
     */
    public CustomerCode held(AccountId owner, PublicId id) {
        return rows.held(CustomerCode.class, "publicId", id)
                .filter(own -> own.owner().equals(owner))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the owner follows no such code */
    public CustomerCode byId(AccountId owner, PublicId id) {
        return em.createNamedQuery(CustomerCode.OWN_BY_ID, CustomerCode.class)
                .setParameter("owner", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<AccountId> followers(Customer customer) {
        return em.createQuery("select k.owner from CustomerCode k where k.customer = :customer", AccountId.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    private Optional<Customer> known(CustomerRef ref) {
        return em.createNamedQuery(Customer.BY_REF, Customer.class)
                .setParameter("payee", ref.payee())
                .setParameter("code", ref.code())
                .getResultStream()
                .findFirst();
    }

    private Customer opened(PayeeCustomer said) {
        var customer = new Customer(said);
        em.persist(customer);
        return customer;
    }
}
