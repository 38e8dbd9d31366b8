package org.seneid.payments.bank.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bank.BankStatement.Line;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.platform.Money;

/** What of the bank's lines that nobody here asked for differs. */
class ReconciliationTest {

    private static final Money AMOUNT = new Money(250_000);

    @Test
    void whatNobodyHereAskedForDiffersAndWhatCameInForSomebodyKnownDoesNot() {
        assertThat(Reconciliation.unasked(new Line("FT9", "another", AMOUNT.negated(), "", ""), Set.of("IN1")))
                .contains(Kind.UNKNOWN);
        assertThat(Reconciliation.unasked(new Line("IN1", "", AMOUNT, "079927398713", ""), Set.of("IN1")))
                .isEmpty();
        assertThat(Reconciliation.unasked(new Line("IN2", "", AMOUNT, "000000000000", ""), Set.of("IN1")))
                .contains(Kind.RECEIVER);
    }
}
