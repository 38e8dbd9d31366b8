package org.seneid.payments.bank.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.AccountId;

class ReceivingAccountTest {

    /** Luhn's own example, 7992739871 with the check digit 3. */
    @Test
    void theLastDigitChecksTheOthers() {
        assertThat(ReceivingAccount.drawn(7_992_739_871L)).isEqualTo("079927398713");
        assertThat(ReceivingAccount.plausible("079927398713")).isTrue();
    }

    @RepeatedTest(20)
    void aNewNumberIsNoPersonsNumber() {
        var number = new ReceivingAccount(new AccountId(1L), Instant.EPOCH).number();
        assertThat(ReceivingAccount.plausible(number)).isTrue();
        assertThat(ReceivingAccount.isAccountNumber(number)).isTrue();
        assertThat(ReceivingAccount.isAccountNumber("001090012345")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"079927398714", "079927398731", "70992739871", "0799273987133", "07992739871x", ""})
    void aNumberTypedWrongIsNobodys(String typed) {
        assertThat(ReceivingAccount.plausible(typed)).isFalse();
    }
}
