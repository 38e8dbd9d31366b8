package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** What a form says somebody agreed to is an amount that a bill can have. */
class AgreedBillTest {

    private static final long MOST = 1_000_000_000_000_000L;

    @ParameterizedTest
    @ValueSource(longs = {-1, MOST + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void anAmountThatNoBillHasIsADamagedForm(long dong) {
        assertThatThrownBy(() -> agreed(dong)).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo("platform.form.damaged"));
    }

    @Test
    void asManyAsAreEverPaidTogetherCanBeSummed() {
        assertThat(AgreedBill.total(Collections.nCopies(BatchPayments.MOST, agreed(MOST))))
                .isEqualTo(new Money(BatchPayments.MOST * MOST));
    }

    private static AgreedBill agreed(long dong) {
        return new AgreedBill(PublicId.random(), new Money(dong));
    }
}
