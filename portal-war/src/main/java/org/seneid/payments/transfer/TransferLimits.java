package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.limit.LimitsInForce;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.text.Formats;

/** Counts what a citizen sent to others, whether to citizens or to accounts at banks. */
@ApplicationScoped
class TransferLimits {

    /** With so many of the least sum each, the limit of a new recipient is used up. */
    private static final int MOST_LOOKED_AT = 2_500;

    @PersistenceContext
    EntityManager em;

    @Inject
    LimitsInForce inForce;

    /** What may be sent to an account now. Only while the payer's account is held is it true for longer. */
    TransferAllowance of(AccountId payer, BankAccount account, Instant now) {
        var midnight = Formats.day(now).atStartOfDay(Clocks.CITIZENS_ZONE);
        var thisMonth = sentSince(payer, midnight.withDayOfMonth(1).toInstant());
        var today = thisMonth.stream()
                .filter(sent -> !sent.sentAt().isBefore(midnight.toInstant()))
                .toList();
        return TransferAllowance.of(inForce.of(payer, now), today, thisMonth, sentTo(payer, account), now);
    }

    /** What arrived nowhere does not count. */
    private List<CreditTransfer> sentSince(AccountId payer, Instant since) {
        return em.createNamedQuery(CreditTransfer.SENT_SINCE, CreditTransfer.class)
                .setParameter("owner", payer)
                .setParameter("since", since)
                .getResultList();
    }

    private List<CreditTransfer> sentTo(AccountId payer, BankAccount account) {
        return em.createNamedQuery(CreditTransfer.SENT_TO, CreditTransfer.class)
                .setParameter("owner", payer)
                .setParameter("bin", account.bin())
                .setParameter("number", account.number())
                .setMaxResults(MOST_LOOKED_AT)
                .getResultList();
    }
}
