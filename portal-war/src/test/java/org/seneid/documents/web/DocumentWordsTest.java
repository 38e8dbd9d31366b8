package org.seneid.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.documents.Samples.NOON;
import static org.seneid.documents.Samples.TODAY;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.documents.DocumentChange;
import org.seneid.documents.IntegrationResult;
import org.seneid.documents.RefreshResult;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.Samples;
import org.seneid.platform.BirthDate;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HealthInsurance;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.Sex;

class DocumentWordsTest {

    private static final DocumentWords VI = new DocumentWords(Language.VIETNAMESE, NOON);

    private static String field(String key) {
        var licence = Samples.licence(TODAY.plusDays(900), 10, RegisterStatus.IN_FORCE);
        return VI.fields(licence).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void writesEveryKindOfValueAsPeopleDo() {
        assertThat(field("number")).isEqualTo("010 190 004 512");
        assertThat(field("birthDate")).isEqualTo("14/03/1990");
        assertThat(field("classes")).isEqualTo("A1:\u00a0không\u00a0thời\u00a0hạn · B2:\u00a011/05/2029");
        assertThat(field("points")).isEqualTo("10 trên 12");
        assertThat(VI.fields(Samples.vehicle(RegisterStatus.IN_FORCE)))
                .contains(new DocumentWords.Field("year", "Năm sản xuất", "2024", false))
                .contains(new DocumentWords.Field("plateColour", "Màu biển", "Trắng", false));
    }

    /** What an agent sees who has had the numbers of documents shown. */
    private static final DocumentWords BUT_PERSONAL = new DocumentWords(
            Language.VIETNAMESE, NOON, (what, text) -> what == MaskedField.PERSONAL_ID ? what.hide(text) : text);

    @Test
    void aPersonalNumberIsMaskedWhateverBearsIt() {
        var insurance = insured("001190004512");
        assertThat(BUT_PERSONAL.number(insurance)).doesNotContain("190");
        assertThat(BUT_PERSONAL.fields(insurance))
                .allSatisfy(field -> assertThat(field.text()).doesNotContain("190"));
        assertThat(BUT_PERSONAL.number(insured("0123456789"))).isEqualTo("0123456789");
    }

    @Test
    void aNumberThatShouldBeAnotherIsMaskedAsTheNumberIs() {
        assertThat(BUT_PERSONAL.shouldBe(DocumentKind.CITIZEN_CARD, "number", "001190004512"))
                .doesNotContain("190");
        assertThat(BUT_PERSONAL.shouldBe(DocumentKind.HEALTH_INSURANCE, "number", "001190004512"))
                .doesNotContain("190");
        assertThat(BUT_PERSONAL.shouldBe(DocumentKind.DRIVING_LICENCE, "number", "010190004512"))
                .isEqualTo("010190004512");
        assertThat(BUT_PERSONAL.shouldBe(DocumentKind.CITIZEN_CARD, "name", "An"))
                .isEqualTo("An");
    }

    private static HealthInsurance insured(String number) {
        return new HealthInsurance(
                "1",
                number,
                "Nguyễn Văn An",
                BirthDate.parse("1990"),
                Sex.MALE,
                InsuranceGroup.values()[0],
                4,
                "Trạm Y tế phường Ba Đình",
                TODAY,
                TODAY.plusYears(1),
                TODAY,
                RegisterStatus.IN_FORCE);
    }

    @Test
    void leavesThePictureToTheCard() {
        assertThat(VI.fields(Samples.card("Nguyễn Văn An")))
                .extracting(DocumentWords.Field::key)
                .doesNotContain("portrait")
                .contains("residence");
    }

    /** Keys that are put together from constants are invisible to the test that reads the pages. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyConstantHasItsWords(String tag) {
        var words = Messages.in(Locale.forLanguageTag(tag));
        Arrays.stream(IntegrationResult.values())
                .forEach(v ->
                        assertThat(words.has("documents.new." + v)).as("%s", v).isTrue());
        Arrays.stream(RefreshResult.values()).forEach(v -> assertThat(words.has("documents.refreshed." + v))
                .as("%s", v)
                .isTrue());
        Arrays.stream(ReportStatus.values()).forEach(v -> assertThat(words.has("documents.report." + v))
                .as("%s", v)
                .isTrue());
        Arrays.stream(RegisterStatus.values()).forEach(v -> assertThat(words.has("documents.standing." + v))
                .as("%s", v)
                .isTrue());
        Arrays.stream(RegisterStatus.values()).forEach(v -> assertThat(words.has("documents.revoked." + v))
                .as("%s", v)
                .isTrue());
        Arrays.stream(DocumentChange.What.values()).forEach(v -> assertThat(words.has("documents.change." + v))
                .as("%s", v)
                .isTrue());
    }
}
