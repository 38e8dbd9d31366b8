package org.seneid.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Moves money in the books, each move a transaction of its own. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class Till {

    @Inject
    LedgerPosting posting;

    @Inject
    Clock clock;

    /** A payee that nobody else knows. */
    public AccountKey payee() {
        return posting.payee(AccountKind.PAYEE, PublicId.random().value(), "Nơi nhận", clock.instant());
    }

    public Transfer pay(AccountId payer, AccountKey payee, Money amount, String reference) {
        return posting.pay(posting.hold(payer), payee, amount, reference, clock.instant());
    }

    public Transfer fill(AccountId owner, long amount) {
        return posting.topUp(owner, new Money(amount), PublicId.random().value(), clock.instant());
    }

    public Transfer payOut(AccountId payer, Money amount, String reference) {
        return posting.payOut(payer, amount, new Remittance("", "Người nhận", ""), reference, clock.instant());
    }

    public void settle(Transfer payOut) {
        posting.settle(payOut, clock.instant());
    }

    public Transfer giveBack(AccountId payer, Transfer payOut) {
        return posting.giveBack(payer, payOut, clock.instant());
    }

    public Transfer reverse(AccountId payer, Transfer payment) {
        return posting.reverse(payer, payment, clock.instant());
    }
}
