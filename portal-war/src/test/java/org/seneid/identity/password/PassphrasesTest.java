package org.seneid.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.identity.account.Account;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;

class PassphrasesTest {

    private final PasswordRules rules = new PasswordRules();
    private final Account an = Account.ofCitizen(
            new PersonalId("001090012345"), "Nguyễn Văn An", 2, Instant.parse("2026-11-24T02:41:07Z"));

    static Stream<Locale> languages() {
        return Stream.of(Language.VIETNAMESE, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsOfferedIsTaken(Locale language) {
        for (int i = 0; i < 200; i++) {
            var phrase = Passphrases.random(language);
            assertThatCode(() -> rules.check(phrase, an)).as(phrase).doesNotThrowAnyException();
            assertThat(phrase.split(" ")).hasSize(Passphrases.WORDS).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thereIsEnoughToDrawFrom(Locale language) {
        assertThat(Passphrases.words(language).stream().map(PassphrasesTest::plain))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(256);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }
}
