package org.seneid.payments.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.payments.vietqr.VietQrRefused.Reason;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class VietQrTest {

    /** Written by github.com/sunary/vietqr. */
    private static final String VECTOR = "00020101021138510010A00000072701210006970407010797968680208QRIBFTTA"
            + "53037045802VN62240820gen by sunary/vietqr6304BE74";

    private static final String RECEIVER = "0010A000000727" + "0121" + "000697040701079796868";

    @Test
    void readsACodeThatAnotherProgramWrote() {
        assertThat(VietQr.parse(VECTOR))
                .isEqualTo(new VietQr("970407", "9796868", Optional.empty(), "gen by sunary/vietqr"));
    }

    @Test
    void writesTheCodeThatAnotherProgramWrote() {
        assertThat(VietQr.parse(VECTOR).text()).isEqualTo(VECTOR);
    }

    @Test
    void readsWhatItWrites() {
        var asked = new VietQr("970436", "0011001234567", Optional.of(new Money(1_250_000)), "Tien nha thang 12");
        assertThat(VietQr.parse(asked.text())).isEqualTo(asked);
        assertThat(asked.text()).startsWith("000201010212").contains("54071250000");
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        var code = code("38" + "51" + RECEIVER + "0208QRIBFTTA", "5204" + "5411", "5910NGUYEN AN ", "8006x1y2z3", "");
        assertThat(VietQr.parse(code).account()).isEqualTo("9796868");
    }

    @Test
    void takesSpacesAroundWhatWasPasted() {
        assertThat(VietQr.parse("  " + VECTOR + "\n").bin()).isEqualTo("970407");
    }

    @ParameterizedTest
    @CsvSource({"50000,50000", "50000.,50000", "50000.00,50000", "9999999999999,9999999999999"})
    void readsWholeDong(String written, long dong) {
        assertThat(VietQr.parse(withAmount(written)).amount()).contains(new Money(dong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1,000", "1e6", "99999999999999", "٥٠", " 5"})
    void refusesWhatIsNoAmount(String written) {
        assertRefused(withAmount(written), Reason.AMOUNT);
    }

    @Test
    void namesWhatIsWrong() {
        assertRefused("", Reason.FORMAT);
        assertRefused(null, Reason.FORMAT);
        assertRefused("https://example.org/", Reason.FORMAT);
        assertRefused(VECTOR + "0".repeat(512), Reason.LONG);
        assertRefused(VECTOR.replace("9796868", "9796869"), Reason.CHECKSUM);
        assertRefused(VECTOR.substring(0, 60), Reason.LENGTH);
        assertRefused(code("3899" + RECEIVER), Reason.LENGTH);
        assertRefused(code("3800"), Reason.LENGTH);
        assertRefused(code("38" + "39" + RECEIVER, "5303704"), Reason.DUPLICATE);
        assertRefused(code("38" + "39" + RECEIVER.replace("727", "677")), Reason.APPLICATION);
        assertRefused(code(""), Reason.APPLICATION);
        assertRefused(code("38" + "51" + RECEIVER + "0208QRIBFTTC"), Reason.SERVICE);
        assertRefused(code("38" + "47" + RECEIVER + "0204BILL"), Reason.SERVICE);
        assertRefused(code("3839" + RECEIVER.replace("970407", "97040x")), Reason.ACCOUNT);
        assertRefused(code("3839" + RECEIVER.replace("9796868", "97968/8")), Reason.ACCOUNT);
        assertRefused(sealed("00020153037645802VN3839" + RECEIVER), Reason.CURRENCY);
        assertRefused(sealed("00020153037045802TH3839" + RECEIVER), Reason.COUNTRY);
        assertRefused(sealed("0002013839" + RECEIVER), Reason.COUNTRY);
    }

    @Test
    void aMemoIsOneReadableLine() {
        assertThat(memo("Tiền\u202e nhà\u0000\n  tháng\u200b 12")).isEqualTo("Tiền nhà tháng 12");
        assertThat(memo("<b onclick=x>")).isEqualTo("<b onclick=x>");
        assertThat(memo("a\u0300\u0301\u0302\u0303\u0304\u0305b")).hasSizeLessThan(6);
        assertThat(memo("đ".repeat(300))).hasSize(90);
        assertThat(memo("d".repeat(89) + "\ud83c\udf38")).isEqualTo("d".repeat(89));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasWords(Reason reason) {
        assertThat(Messages.in(Language.VIETNAMESE).has(new VietQrRefused(reason).key()))
                .isTrue();
    }

    @Test
    void knowsBanksByTheirNumbers() {
        assertThat(Banks.name("970436")).isEqualTo("Vietcombank");
        assertThat(Banks.name("970000")).isEqualTo("970000");
        assertThat(Banks.all()).hasSizeGreaterThan(50).allMatch(bank -> bank.bin()
                .matches("[0-9]{6}"));
    }

    private static String memo(String hostile) {
        return new VietQr("970407", "1", Optional.empty(), hostile).memo();
    }

    private static String withAmount(String written) {
        return code("38" + "39" + RECEIVER, "54%02d".formatted(written.length()) + written);
    }

    private static String code(String... fields) {
        return sealed("00020153037045802VN" + String.join("", fields));
    }

    private static String sealed(String fields) {
        return fields + "6304" + Crc16.of(fields + "6304");
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatThrownBy(() -> VietQr.parse(text))
                .as(text)
                .isInstanceOfSatisfying(VietQrRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
