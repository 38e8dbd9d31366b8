package org.seneid.identity.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.identity.account.Account;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final Account an = Account.ofCitizen(
            new PersonalId("001090012345"), "Nguyễn Văn An", 2, Instant.parse("2026-11-24T02:41:07Z"));

    @ParameterizedTest
    @ValueSource(strings = {"ghế bút trăng mưa cột", "correct horse battery staple", "tạt-vũng-nghêu-chĩnh-72"})
    void wordsThatHaveNothingToDoWithEachOtherWillDo(String password) {
        assertThatCode(() -> rules.check(password, an)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhaumatkhaumatkhau",
                "Mật Khẩu Mật Khẩu",
                "anhyeuemmaimai",
                "lotus-pond-2026",
                "NguyễnVănAn1990",
                "nguyenvanan001090012345",
                "qwertyuiopasdfghjkl",
                "111111111111111",
                "passwordpassword",
                "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ",
                "pass\u200bword\u200bpass\u200bword"
            })
    void whatOthersWouldTryFirstWillNot(String password) {
        assertThatThrownBy(() -> rules.check(password + (password.length() < 15 ? "1" : ""), an))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("identity.password.guessable.");
    }

    @ParameterizedTest
    @CsvSource({
        "NguyễnVănAn1990, PERSONAL",
        "nguyenvanan001090012345, PERSONAL",
        "lotus012345lotus, PERSONAL",
        "111111111111111, REPEATED",
        "Mật Khẩu Mật Khẩu, REPEATED",
        "abcdefghijklmnopq, IN_ORDER",
        "vietnamvodichvietnam1, FEW_WORDS",
        "lotus-pond-2026, FEW_WORDS",
        "anhyeuemmaimai1, FEW_WORDS"
    })
    void whatIsSaidIsSo(String password, String reason) {
        broken(password, "identity.password.guessable." + reason);
    }

    /** Of two letters, "An" is in many words. */
    @Test
    void aListedPasswordIsCommonAndAPartOfAWordIsNoName() {
        broken("thanhphohochiminh", "identity.password.guessable.COMMON");
        broken("banana-pancake-123", "identity.password.guessable.FEW_WORDS");
    }

    @Test
    void lengthIsCountedAsPeopleSeeIt() {
        broken("x".repeat(14), "identity.password.short");
        broken("👪".repeat(14), "identity.password.short");
        broken("x".repeat(257), "identity.password.long");
        broken(null, "identity.password.short");
    }

    @Test
    void accentsThatAreTypedApartMakeNoPasswordLonger() {
        broken(Normalizer.normalize("ếếếếếếếế", Normalizer.Form.NFD), "identity.password.short");
        var long256 = "ế".repeat(256);
        assertThatCode(() -> rules.check("ghế bút trăng mưa cột" + long256.substring(0, 235), an))
                .doesNotThrowAnyException();
        broken(Normalizer.normalize("ế".repeat(257), Normalizer.Form.NFD), "identity.password.long");
    }

    private void broken(String password, String key) {
        assertThatThrownBy(() -> rules.check(password, an)).hasMessage(key);
    }
}
