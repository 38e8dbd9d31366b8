package org.seneid.payments.bill;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/** Keeps what payees say of their customers' bills, one customer at a time. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BillStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /** Adds the bills that are new, and takes over what changed in those that are known. */
    public void keep(Long customerId, List<PayeeBill> told) {
        var customer = rows.held(Customer.class, "id", customerId).orElseThrow();
        var known = em.createQuery("select b from Bill b where b.customer = :customer", Bill.class)
                .setParameter("customer", customer)
                .getResultStream()
                .collect(toMap(Bill::payeeNumber, identity()));
        for (var bill : told) {
            var before = known.get(bill.number());
            if (before == null) em.persist(new Bill(customer, bill));
            else before.toldAgain(bill);
        }
        customer.heard(clock.instant());
    }

    public void heardNothing(Long customerId) {
        rows.held(Customer.class, "id", customerId).orElseThrow().heardNothing(clock.instant());
    }
}
