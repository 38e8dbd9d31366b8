package org.seneid.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.ledger.Books;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** Puts money into a citizen's account, as their bank would. */
@Stateless
@PermitAll
public class Purse {

    @Inject
    Books books;

    @Inject
    Clock clock;

    public Void fill(AccountId owner, Money amount) {
        books.open(owner, clock.instant());
        books.topUp(owner, amount, "TU-" + PublicId.random(), clock.instant());
        return null;
    }
}
