package org.seneid.payments.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.seneid.ledger.Movement;
import org.seneid.platform.Money;

/**
 * What happened on an account in a time, to take away.
 *
 * @param account its number under the portal's BIN
 * @param holder its holder's name
 * @param opening what it held before the first line
 * @param lines oldest first
 */
public record AccountStatement(
        String account, String holder, AccountPeriod period, Money opening, List<Movement> lines, Instant madeAt) {

    public static AccountStatement of(
            String account,
            String holder,
            AccountPeriod period,
            Money opening,
            List<Movement> newestFirst,
            Instant madeAt) {
        var lines = new ArrayList<>(newestFirst);
        Collections.reverse(lines);
        return new AccountStatement(account, holder, period, opening, List.copyOf(lines), madeAt);
    }

    public Money closing() {
        return lines.stream().map(Movement::amount).reduce(opening, Money::plus);
    }

    public Money in() {
        return lines.stream().filter(Movement::in).map(Movement::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money out() {
        return lines.stream()
                .filter(line -> !line.in())
                .map(Movement::amount)
                .reduce(Money.ZERO, Money::plus)
                .negated();
    }
}
