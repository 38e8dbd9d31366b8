package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;

class PayeeBookingTest {

    private static final CustomerRef CUSTOMER = new CustomerRef(Payee.EVN_HANOI, "PE90000000017");

    @Test
    void noTwoPaymentsHaveOneNumber() {
        assertThat(PayeeBooking.number(CUSTOMER, "7h3k9w2m4xqz1b5n8c6d0f2g4j"))
                .isEqualTo("EVN-7H3K9W2M4XQZ")
                .isNotEqualTo(PayeeBooking.number(CUSTOMER, "7h3k9w2m4xqy1b5n8c6d0f2g4j"));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(PayeeBooking.number(CUSTOMER, "k1Aa")).isNotEqualTo(PayeeBooking.number(CUSTOMER, "k1BB"));
    }
}
