package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.sharing.choice.Preset;

class KeptNamesTest {

    @Test
    void aNameOfOursIsReadInEitherLanguage() {
        for (var preset : Preset.values())
            for (var writer : List.of(Language.VIETNAMESE, Language.ENGLISH))
                for (var reader : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
                    var kept = Messages.in(writer).text(preset.key());
                    assertThat(Preset.NAMES.in(Messages.in(reader), kept))
                            .isEqualTo(Messages.in(reader).text(preset.key()));
                }
    }

    @Test
    void whatSomebodyWroteStaysAsItIs() {
        assertThat(Preset.NAMES.has("Nhận phòng ở Huế")).isFalse();
        assertThat(Preset.NAMES.in(Messages.in(Language.ENGLISH), "Nhận phòng ở Huế"))
                .isEqualTo("Nhận phòng ở Huế");
    }
}
