package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.ledger.LedgerPosting;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Opens payment accounts and fills them. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Funds {

    @Inject
    private LedgerPosting posting;

    @Inject
    private Clock clock;

    public void give(AccountId owner, long dong) {
        posting.open(owner, clock.instant());
        posting.topUp(owner, new Money(dong), PublicId.random().value(), clock.instant());
    }
}
