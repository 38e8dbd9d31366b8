package org.seneid.services.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.services.reply.web.ReadyTexts;

/** Texts that are ready to adapt. */
class ReadyTextTest {

    private final ReadyTexts texts = new ReadyTexts();

    @ParameterizedTest
    @EnumSource(ReadyText.class)
    void eachIsOfferedInBothLanguages(ReadyText text) {
        assertThat(texts.into("", "vi:" + text)).isEqualTo(text.words(Language.VIETNAMESE));
        assertThat(texts.into("Dear citizen,", "en:" + text))
                .isEqualTo("Dear citizen,\n\n" + text.words(Language.ENGLISH));
        assertThat(text.title(Language.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ReadyText.Use.class)
    void eachUseHasSome(ReadyText.Use use) {
        assertThat(ReadyText.of(use)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReadyText.Use.class)
    void whatIsTypedStaysWhenNothingIsChosen(ReadyText.Use use) {
        assertThat(texts.into("typed", "")).isEqualTo("typed");
        assertThat(texts.into("typed", "vi:" + use)).isEqualTo("typed");
        assertThat(texts.into(null, null)).isEmpty();
    }
}
