package org.seneid.payments.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.payments.standing.StandingExecution.Outcome;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class StandingOutcomeTest {

    @Test
    void onlyAChangedHolderIsTheRecipientsMatter() {
        assertThat(Outcome.of(new RuleBroken("payments.send.changed"))).isEmpty();
        assertThat(Outcome.of(new RuleBroken("ledger.short", 1, 2))).contains(Outcome.SHORT);
        assertThat(Outcome.of(new RuleBroken("ledger.none"))).contains(Outcome.FAULT);
    }

    @Test
    void everyOutcomeHasWords() {
        for (var outcome : Outcome.values())
            assertThat(Messages.in(Language.VIETNAMESE).has(outcome.key()))
                    .as(outcome.key())
                    .isTrue();
    }
}
