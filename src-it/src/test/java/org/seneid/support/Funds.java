package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.difference.DayBook;
import org.seneid.payments.difference.Difference;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Opens payment accounts and fills them; money may also come for nobody. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Funds {

    @Inject
    private LedgerPosting posting;

    @Inject
    private DayBook book;

    @Inject
    private Clock clock;

    public void give(AccountId owner, long dong) {
        posting.open(owner, clock.instant());
        posting.topUp(owner, new Money(dong), PublicId.random().value(), clock.instant());
    }

    /** Money came for a number that is nobody's, as a night's reading writes it down: the difference of it. */
    public PublicId lost(long dong) {
        var now = clock.instant();
        var amount = new Money(dong);
        var reference = "IN" + PublicId.random().value().substring(0, 12);
        posting.suspend(amount, reference, now);
        var day = Formats.day(now);
        var difference =
                new Difference(Counterpart.BANK, day, Difference.Kind.RECEIVER, reference, amount, Money.ZERO, now);
        book.add(difference);
        return difference.getPublicId();
    }
}
