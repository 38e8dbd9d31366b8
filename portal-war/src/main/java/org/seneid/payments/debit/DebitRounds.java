package org.seneid.payments.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.payments.DueCheck;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.debit.DebitCollection.Active;
import org.seneid.payments.debit.DebitCollection.Candidate;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks payees for the bills that are paid automatically, and pays those whose day has come; outside any transaction. */
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
            page.forEach(this::one);
            after = page.get(page.size() - 1).place();
        }
    }

    /** One that fails keeps none behind it waiting. */
    private void one(Active debit) {
        try {
            refresh.askWhenOlder(debit.customer(), FRESH);
            for (var candidate : collection.due(debit.id())) pay(candidate);
        } catch (RuntimeException failed) {
            LOG.error("direct debit failed: id={}", debit.id(), failed);
        }
    }

    /** What its payee says otherwise is taken over; the next round sees it, and asks again one that is silent. */
    private void pay(Candidate candidate) {
        var payable = collection.payable(candidate);
        if (payable.payment() != null) return;
        switch (dueCheck.ask(payable, candidate.amount()).standing()) {
            case DUE -> collection.pay(candidate);
            case SILENT -> collection.silent(candidate);
            case CHANGED, PAID -> LOG.debug("bill stands otherwise at its payee: id={}", candidate.bill());
        }
    }
}
