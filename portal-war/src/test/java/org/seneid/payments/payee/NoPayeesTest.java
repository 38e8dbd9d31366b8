package org.seneid.payments.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Money;

class NoPayeesTest {

    private static final CustomerRef CUSTOMER = new CustomerRef(Payee.EVN_HANOI, "PE90000000017");

    private final NoPayees none = new NoPayees();

    /** The payee may have booked it before it was disconnected. */
    @Test
    void whatWasToldBeforeStaysUnknown() {
        assertThat(none.ask(Payee.EVN_HANOI, "k1")).isEqualTo(PayeeAnswer.UNKNOWN);
    }

    @Test
    void aPaymentThatNobodyWasToldOfGoesBack() {
        var notice = new PaymentNotice("k1", CUSTOMER, "B1", new Money(1_000), Instant.EPOCH);
        assertThat(none.tell(notice)).isEqualTo(PayeeAnswer.refused("closed"));
    }

    @Test
    void whatIsDueIsNotKnown() {
        assertThatThrownBy(() -> none.due(CUSTOMER, "B1")).isInstanceOf(PayeeUnavailable.class);
    }
}
