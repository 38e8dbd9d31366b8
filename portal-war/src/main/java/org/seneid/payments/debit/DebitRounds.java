package org.seneid.payments.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.payments.DueCheck;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.debit.DebitCollection.Candidate;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks payees for the bills that are paid by themselves, and pays those whose day has come; outside any transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DebitRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DebitRounds.class);
    private static final int AT_ONCE = 500;

    /** A bill lives for weeks: a payee is asked for new ones a few times a day, and about each just before it is paid. */
    private static final Duration FRESH = Duration.ofHours(6);

    @Inject
    DebitCollection collection;

    @Inject
    BillRefresh refresh;

    @Inject
    DueCheck dueCheck;

    /** One round over all of them. */
    public void all() {
        long after = 0;
        for (var page = collection.active(after, AT_ONCE); !page.isEmpty(); page = collection.active(after, AT_ONCE)) {
            for (var row : page) one((PublicId) row[1], new CustomerRef((Payee) row[2], (String) row[3]));
            after = (Long) page.get(page.size() - 1)[0];
        }
    }

    /** One that fails keeps none behind it waiting. */
    private void one(PublicId debit, CustomerRef customer) {
        try {
            refresh.askWhenOlder(customer, FRESH);
            for (var candidate : collection.due(debit)) pay(candidate);
        } catch (RuntimeException failed) {
            LOG.error("direct debit failed: id={}", debit, failed);
        }
    }

    /** What its payee says otherwise is taken over; the next round sees it, and asks again one that is silent. */
    private void pay(Candidate candidate) {
        var payable = collection.payable(candidate);
        if (payable.isEmpty() || payable.get().payment() != null) return;
        var problem = dueCheck.problem(payable.get(), candidate.amount());
        if (problem.isEmpty()) collection.pay(candidate);
        else if (problem.get().key().equals(DueCheck.SILENT)) collection.silent(candidate);
    }
}
