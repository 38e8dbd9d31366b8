package org.seneid.payments.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.payments.limit.SpendingLimits;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/**
 * How much may be sent to one account at one moment.
 *
 * @param limits that the payer set
 * @param today what was sent since midnight
 * @param thisMonth what was sent since the first of the month
 * @param toNew what was sent to this account, as long as it is new
 * @param newUntil when it is new no more; null before the first transfer to it
 * @param fresh whether it is new
 */
public record TransferAllowance(
        SpendingLimits limits, Money today, Money thisMonth, Money toNew, Instant newUntil, boolean fresh) {

    /** For the first day after the first transfer to an account, all together. */
    private static final Money MOST_TO_NEW = new Money(5_000_000);

    private static final Duration NEW = Duration.ofDays(1);
    private static final Money LEAST = new Money(2_000);
    private static final long WHOLE = 100;

    static TransferAllowance of(
            SpendingLimits limits,
            List<CreditTransfer> today,
            List<CreditTransfer> thisMonth,
            List<CreditTransfer> toAccount,
            Instant now) {
        var until = toAccount.stream()
                .map(sent -> sent.sentAt().plus(NEW))
                .min(Instant::compareTo)
                .orElse(null);
        return new TransferAllowance(
                limits, sum(today), sum(thisMonth), sum(toAccount), until, until == null || now.isBefore(until));
    }

    private static Money sum(List<CreditTransfer> sent) {
        return sent.stream().map(CreditTransfer::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Checks one more transfer.
     *
     * @throws RuleBroken {@code payments.link.amount} when it is less or more than may be sent at once, {@code
     *     payments.send.new} when the account is new and it is more than such may get, {@code payments.send.day} and {@code
     *     payments.send.month} when it is more than may be sent in that time
     */
    void mustHold(Money amount) {
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(limits.payment()) > 0)
            throw new RuleBroken("payments.link.amount", LEAST, limits.payment()).at("amount");
        if (fresh && toNew.plus(amount).compareTo(MOST_TO_NEW) > 0)
            throw new RuleBroken("payments.send.new", MOST_TO_NEW).at("amount");
        if (today.plus(amount).compareTo(limits.day()) > 0)
            throw new RuleBroken("payments.send.day", limits.day()).at("amount");
        if (thisMonth.plus(amount).compareTo(limits.month()) > 0)
            throw new RuleBroken("payments.send.month", limits.month()).at("amount");
    }

    public Money mostToNew() {
        return MOST_TO_NEW;
    }

    public Money leftToday() {
        return left(limits.day(), today);
    }

    public Money leftThisMonth() {
        return left(limits.month(), thisMonth);
    }

    /** Of a hundred parts. */
    public long usedToday() {
        return used(limits.day(), today);
    }

    /** Of a hundred parts. */
    public long usedThisMonth() {
        return used(limits.month(), thisMonth);
    }

    /** A limit that was lowered since may be passed already. */
    private static Money left(Money limit, Money spent) {
        var left = limit.minus(spent);
        return left.isNegative() ? Money.ZERO : left;
    }

    private static long used(Money limit, Money spent) {
        return Math.min(WHOLE, spent.dong() * WHOLE / limit.dong());
    }
}
