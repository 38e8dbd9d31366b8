package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private final Language language = new Language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-US,en;q=0.9 | en",
                "fr-FR,fr;q=0.9,en;q=0.8,vi;q=0.7 | en",
                "de,vi-VN;q=0.8,en;q=0.5 | vi",
                "vi-VN,vi;q=0.9,en;q=0.8 | vi",
                "en;q=0.3,vi;q=0.9 | vi",
                "EN-gb | en",
                "en;q=0 | vi",
                "ja | vi",
                "* | vi"
            })
    void firstVisitFollowsTheBrowser(String accepted, String tag) {
        language.choose("", accepted);
        assertThat(language.tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ",", ";", "en;q=bad", "en;q=7", "\u0000", "ngôn ngữ", "-", "en;;;"})
    void whatNoBrowserSaysIsVietnamese(String accepted) {
        language.choose("", accepted);
        assertThat(language.tag()).isEqualTo("vi");
    }

    @Test
    void aChoiceStaysWhateverTheBrowserPrefers() {
        language.choose("vi", "en");
        assertThat(language.tag()).isEqualTo("vi");
        language.choose("en", "vi");
        assertThat(language.tag()).isEqualTo("en");
        language.choose("<script>", "en");
        assertThat(language.tag()).isEqualTo("en");
    }
}
