package org.seneid.payments.bill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks payees for bills, and hands what they say to the keeper. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(BillRefresh.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    Payees payees;

    @Inject
    BillStore store;

    @Inject
    PaymentSettings settings;

    @Inject
    Clock clock;

    /** Asks for whatever the citizen follows and is known of old; a payee that was silent once is not tried twice. */
    public void refresh(AccountId owner) {
        var now = clock.instant();
        Set<Payee> silent = EnumSet.noneOf(Payee.class);
        for (var customer : followed(owner)) {
            if (!customer.toBeAsked(now, settings.fresh())) continue;
            if (silent.contains(customer.getPayee())) store.heardNothing(customer.id());
            else if (!ask(customer)) silent.add(customer.getPayee());
        }
    }

    /**
     * Asks for one customer's bills now. What cannot be kept stays with this customer: the others' bills are shown.
     *
     * @return whether the payee answered
     */
    public boolean ask(Customer customer) {
        try {
            keep(customer, payees.bills(customer.ref()));
            return true;
        } catch (PayeeUnavailable silent) {
            store.heardNothing(customer.id());
            return false;
        }
    }

    private void keep(Customer customer, List<PayeeBill> told) {
        try {
            store.keep(customer.id(), told);
        } catch (EJBException refused) {
            LOG.error("bills not kept: payee={}, customer={}", customer.getPayee(), customer.id(), refused);
            store.heardNothing(customer.id());
        }
    }

    /** @see #ask(Customer) */
    public void ask(CustomerRef ref) {
        known(ref).forEach(this::ask);
    }

    /** Asks for one customer's bills when what is known is older than that. */
    public void askWhenOlder(CustomerRef ref, Duration fresh) {
        var now = clock.instant();
        known(ref).filter(customer -> customer.toBeAsked(now, fresh)).forEach(this::ask);
    }

    private Stream<Customer> known(CustomerRef ref) {
        return em.createNamedQuery(Customer.BY_REF, Customer.class)
                .setParameter("payee", ref.payee())
                .setParameter("code", ref.code())
                .getResultStream();
    }

    private List<Customer> followed(AccountId owner) {
        return em.createNamedQuery(CustomerCode.OWN, CustomerCode.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(CustomerCode::getCustomer)
                .toList();
    }
}
