package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;

class PlasticCardCodeTest {

    private static final String AN =
            "001090012345|012345678|NGUYỄN VĂN AN|14031990|Nam|Số 12 ngõ 34 phố Đội Cấn, phường Ba Đình|12082021";

    @Test
    void everyFieldIsRead() {
        var code = PlasticCardCode.read(AN).orElseThrow();
        assertThat(code.number()).isEqualTo(new PersonalId("001090012345"));
        assertThat(code.oldNumber()).isEqualTo("012345678");
        assertThat(code.birthDate()).isEqualTo(BirthDate.of(1990, 3, 14));
        assertThat(code.sex()).isEqualTo(Sex.MALE);
        assertThat(code.address()).isEqualTo("Số 12 ngõ 34 phố Đội Cấn, phường Ba Đình");
        assertThat(code.issued()).isEqualTo(LocalDate.of(2021, 8, 12));
        assertThat(code.text()).isEqualTo(AN);
    }

    @ParameterizedTest
    @CsvSource({"00001950, 1950", "00031950, 1950-03", "01011950, 1950-01-01"})
    void zerosStandForWhatIsNotKnownOfABirth(String written, BirthDate born) {
        var card = AN.replace("14031990", written);
        var code = PlasticCardCode.read(card).orElseThrow();
        assertThat(code.birthDate()).isEqualTo(born);
        assertThat(code.birthDate().agreesWith(BirthDate.parse("1950"))).isTrue();
        assertThat(code.text()).isEqualTo(card);
    }

    @Test
    void theOldNumberMayBeMissingAndNewerCardsSayMore() {
        var code = PlasticCardCode.read(AN.replace("012345678", "") + "|||Nguyễn Văn Bá|Trần Thị Tư\r\n")
                .orElseThrow();
        assertThat(code.oldNumber()).isEmpty();
        assertThat(code.issued()).isEqualTo(LocalDate.of(2021, 8, 12));
    }

    @Test
    void aNameIsTheSameInCapitalsAndHoweverItsMarksAreEncoded() {
        var code = PlasticCardCode.read(Normalizer.normalize(AN, Normalizer.Form.NFD))
                .orElseThrow();
        assertThat(code.nameIs("Nguyễn Văn An")).isTrue();
        assertThat(code.nameIs("nguyễn  văn an ")).isTrue();
        assertThat(code.nameIs("Nguyễn Văn Ân")).isFalse();
        assertThat(code.nameIs("Nguyen Van An")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "||||||",
                "001090012345|012345678|NGUYỄN VĂN AN|14031990|Nam|Hà Nội",
                "00109001234|012345678|NGUYỄN VĂN AN|14031990|Nam|Hà Nội|12082021",
                "001090012345|01234567|NGUYỄN VĂN AN|14031990|Nam|Hà Nội|12082021",
                "001090012345|012345678||14031990|Nam|Hà Nội|12082021",
                "001090012345|012345678|NGUYỄN VĂN AN|31021990|Nam|Hà Nội|12082021",
                "001090012345|012345678|NGUYỄN VĂN AN|1990-03-14|Nam|Hà Nội|12082021",
                "001090012345|012345678|NGUYỄN VĂN AN|14031990|Male|Hà Nội|12082021"
            })
    void anythingElseIsNoCard(String text) {
        assertThat(PlasticCardCode.read(text)).isEmpty();
    }

    @Test
    void aFieldWithoutEndIsNoCard() {
        assertThat(PlasticCardCode.read(AN + "|" + "x".repeat(10_000))).isEmpty();
    }
}
