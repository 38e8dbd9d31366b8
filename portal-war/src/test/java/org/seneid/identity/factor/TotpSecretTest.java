package org.seneid.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    /** Of RFC 6238, appendix B: the ASCII text 12345678901234567890. */
    private static final TotpSecret OF_THE_RFC = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** The last six of the eight digits that the appendix prints. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(OF_THE_RFC.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockThatIsOffByOneStepIsRightAndByTwoIsNot() {
        var code = OF_THE_RFC.code(NOW);
        assertThat(OF_THE_RFC.step(code, NOW.plusSeconds(30))).hasValue(NOW.getEpochSecond() / 30);
        assertThat(OF_THE_RFC.step(code, NOW.minusSeconds(30))).hasValue(NOW.getEpochSecond() / 30);
        assertThat(OF_THE_RFC.step(code, NOW.plus(Duration.ofMinutes(1)))).isEmpty();
    }

    @Test
    void spacesInACodeDoNotMatterAndNothingIsNoCode() {
        assertThat(OF_THE_RFC.step("005 924", NOW)).isPresent();
        assertThat(OF_THE_RFC.step(null, NOW)).isEmpty();
        assertThat(OF_THE_RFC.step("", NOW)).isEmpty();
    }

    @Test
    void anAppReadsItFromTheKeyUri() {
        assertThat(OF_THE_RFC.uri("001090012345"))
                .isEqualTo("otpauth://totp/Sen%3A001090012345?secret=" + OF_THE_RFC.base32() + "&issuer=Sen");
    }

    @Test
    void aRandomOneHasAHundredAndSixtyBitsAndIsNeverPrinted() {
        var secret = TotpSecret.random();
        assertThat(secret.base32())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(TotpSecret.random().base32());
        assertThat(secret).hasToString("TotpSecret[…]");
    }
}
