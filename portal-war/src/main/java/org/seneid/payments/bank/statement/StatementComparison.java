package org.seneid.payments.bank.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.payments.bank.statement.BankDifference.Kind;
import org.seneid.platform.Money;

/**
 * Compares a day's statement with the orders here, and notes on each order that the statement has it.
 *
 * @param orders by the key of their instruction
 * @param arrived the bank's numbers of what came in for somebody who is known
 */
record StatementComparison(LocalDate day, Map<String, BankOrder> orders, Set<String> arrived, Instant now) {

    List<BankDifference> of(List<BankStatement.Line> lines) {
        var found = new ArrayList<BankDifference>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            var order = orders.get(line.key());
            if (order == null) unasked(line, found);
            else asked(line, order, !seen.add(line.key()), found);
        }
        return found;
    }

    private void unasked(BankStatement.Line line, List<BankDifference> found) {
        if (line.receiver().isEmpty()) found.add(difference(Kind.UNKNOWN, line.reference(), line.amount(), Money.ZERO));
        else if (!arrived.contains(line.reference()))
            found.add(difference(Kind.RECEIVER, line.reference(), line.amount(), Money.ZERO));
    }

    /** A statement read again finds the same: an order that this very day has already is met for the first time. */
    private void asked(BankStatement.Line line, BankOrder order, boolean again, List<BankDifference> found) {
        var elsewhere = order.statementDay().filter(other -> !other.equals(day)).isPresent();
        if (again || elsewhere) {
            found.add(difference(Kind.TWICE, line.reference(), line.amount(), order.atBank()));
            return;
        }
        order.onStatement(day);
        if (!order.atBank().equals(line.amount()))
            found.add(difference(Kind.AMOUNT, order.reference(), line.amount(), order.atBank()));
        else if (order.status() != OrderStatus.DONE)
            found.add(difference(Kind.STATUS, order.reference(), line.amount(), Money.ZERO));
    }

    /** Orders that were carried out by the end of the day and stand on no statement. */
    List<BankDifference> missing(List<BankOrder> done) {
        return done.stream()
                .map(order -> difference(Kind.MISSING, order.reference(), Money.ZERO, order.atBank()))
                .toList();
    }

    private BankDifference difference(Kind kind, String reference, Money atBank, Money here) {
        return new BankDifference(day, kind, reference, atBank, here, now);
    }
}
