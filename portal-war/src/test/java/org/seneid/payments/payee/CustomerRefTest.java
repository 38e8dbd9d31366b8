package org.seneid.payments.payee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerRefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PE01000123456",
                "pe01000123456",
                " PE 0100 0123 456",
                "PE-01000123456",
                "PE\u200f01000123456",
                "ＰＥ０１０００１２３４５６"
            })
    void aCodeIsReadAsPeopleTypeAndPasteIt(String typed) {
        assertThat(CustomerRef.typed(Payee.EVN_HANOI, typed))
                .contains(new CustomerRef(Payee.EVN_HANOI, "PE01000123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "EVN_HANOI, PD01000123456",
        "EVN_HANOI, PE0100012345",
        "EVN_HCMC, PE01000123456",
        "WATER_HANOI, 1234567",
        "WATER_HANOI, 1234567890123",
        "HEALTH_INSURANCE, 12345678901",
        "SOCIAL_INSURANCE, abcdefghij",
        "WATER_HCMC, <b>12345678</b>"
    })
    void whatHasNotThePayeesShapeIsNoCode(Payee payee, String typed) {
        assertThat(CustomerRef.typed(payee, typed)).isEmpty();
    }
}
