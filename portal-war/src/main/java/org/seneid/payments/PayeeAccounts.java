package org.seneid.payments;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.ledger.AccountKey;
import org.seneid.ledger.AccountKind;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.payee.BillKind;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.start.PortalStarting;

/** The payees' accounts in the ledger: opened once, known by heart since. */
@ApplicationScoped
public class PayeeAccounts {

    @Inject
    LedgerPosting posting;

    @Inject
    Clock clock;

    private final Map<Payee, AccountKey> keys = new ConcurrentHashMap<>();

    @Transactional
    void open(@Observes @Priority(PortalStarting.LEDGER) PortalStarting starting) {
        for (var payee : Payee.values())
            keys.put(payee, posting.payee(kind(payee), payee.name(), payee.title(), clock.instant()));
    }

    private static AccountKind kind(Payee payee) {
        return payee.kind() == BillKind.STATE_FEE ? AccountKind.FEES : AccountKind.PAYEE;
    }

    public AccountKey of(Payee payee) {
        return keys.get(payee);
    }
}
