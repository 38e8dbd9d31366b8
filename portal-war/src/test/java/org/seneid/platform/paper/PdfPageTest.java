package org.seneid.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.text.Messages;

class PdfPageTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\"/></svg>";

    private static byte[] licence() {
        return new PdfPage(VIETNAMESE, "Cổng định danh công dân", "Giấy phép lái xe")
                .lead("Còn hiệu lực")
                .picture(SQUARE, "Ảnh chân dung")
                .fact("Họ tên", "Nguyễn Văn An")
                .fact("Nơi cư trú", "Phường Ngọc Hà <b>& Giảng Võ</b>")
                .table(List.of("Bậc", "Thành tiền"), List.of(List.of("Bậc 1", "99.200 ₫")))
                .code(SQUARE, "https://localhost:8443/d/abc", "Quét mã để kiểm tra $1")
                .bytes();
    }

    @Test
    void vietnameseTextCanBeCopiedAsItWasWritten() throws IOException {
        try (var pdf = Loader.loadPDF(licence())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Giấy phép lái xe", "Còn hiệu lực", "Nguyễn Văn An", "99.200 ₫", "Quét mã để kiểm tra $1");
        }
    }

    @Test
    void lettersThatPrintersTieTogetherCanBeCopiedToo() throws IOException {
        var words = "Officers find a flat, efficient office";
        try (var pdf = Loader.loadPDF(
                new PdfPage(Locale.ENGLISH, words, words).note(words).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence(words, words, words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y Bhĭm Niê",
                "H'Ŏ Êban Ƀlê̆",
                "Ĕ Ŭ ŭ Č č Ñ ñ ĭ ŏ ƀ",
                "Ê̆ ê̆ Ô̆ ô̆ Ơ̆ ơ̆ Ư̆ ư̆",
                "Đinh Văn Ÿ",
                "Łukasz Żółć",
                "Þórður Æsir",
                "İstanbul ğış",
                "Nguyễn Ẵ",
                "Ɓa Ɗo Ŋa",
                "Александр Γεώργιος",
                "O’Neil – “A”"
            })
    void lettersOfVietnamsPeoplesAndOfForeignNamesArePrinted(String name) throws IOException {
        try (var pdf = Loader.loadPDF(
                new PdfPage(VIETNAMESE, name, name).fact("Họ tên", name).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence(name, name, name);
        }
        assertThat(Lettering.missing(name)).isEmpty();
    }

    @Test
    void lettersInPartsAreComposed() throws IOException {
        var parts = Normalizer.normalize("Nguyễn Thị Ấm Bhĭm", Normalizer.Form.NFD);
        try (var pdf = Loader.loadPDF(new PdfPage(VIETNAMESE, "Sen", parts).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nguyễn Thị Ấm Bhĭm");
        }
    }

    /** A mark of its own, as on ê̆, stands above what is on the letter already, and over its middle. */
    @Test
    void marksDoNotCollide() {
        assertThat(Lettering.markup("Niê\u0306", new ArrayList<>()))
                .matches(
                        "<span>Ni</span><span [^>]*>ê</span><span></span>"
                                + "<span [^>]*margin:0 0\\.3\\d\\dem 0 -0\\.3\\d\\dem;vertical-align:0\\.2\\d\\dem[^>]*>\u0306</span>.*");
    }

    @Test
    void aLetterThatNoTypefaceHasIsSaidAndNeverAnotherSign() throws IOException {
        var name = "王小明 Wang";
        assertThat(Lettering.missing(name)).containsExactly("王", "小", "明");
        try (var pdf = Loader.loadPDF(new PdfPage(VIETNAMESE, "Sen", name).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("\ufffd\ufffd\ufffd Wang")
                    .doesNotContain("#")
                    .contains(Messages.in(VIETNAMESE).text("platform.paper.missing", "\ufffd"));
        }
    }

    @Test
    void whatIsNotDrawnLeavesNoTrace() throws IOException {
        try (var pdf = Loader.loadPDF(
                new PdfPage(VIETNAMESE, "Sen", "An\u200b\u00ad \u2066Bình\u2069\ufe0f\nLan\u0007").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("An Bình Lan")
                    .doesNotContain("\ufffd", "#");
        }
    }

    static Stream<Locale> languages() {
        return Stream.of(VIETNAMESE, Locale.ENGLISH);
    }

    /** But for the signs of links and states, which no paper has. */
    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceOfThePortalCanBePrinted(Locale language) {
        Messages.in(language).sentences().forEach((key, sentence) -> assertThat(
                        Lettering.missing(sentence.replaceAll("[←→✓]", "")))
                .as(key)
                .isEmpty());
    }

    @Test
    void longWordsBreakAndNothingLeavesThePage() throws IOException {
        var word = "Wêư̆".repeat(60);
        var page = new PdfPage(VIETNAMESE, word, word)
                .lead(word)
                .note(word)
                .heading(word)
                .fact(word, word)
                .picture(SQUARE, word)
                .fact(word, word)
                .table(List.of(word, word, word), List.of(List.of(word, word, word)))
                .code(SQUARE, word, word);
        try (var pdf = Loader.loadPDF(page.bytes())) {
            float[] right = new float[1];
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    right[0] = Math.max(right[0], letter.getX() + letter.getWidth());
                }
            }.getText(pdf);
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(right[0]).isBetween(sheet.getWidth() / 2, sheet.getWidth() - 50);
        }
    }

    @Test
    void textStaysTextWhateverItHolds() throws IOException {
        try (var pdf = Loader.loadPDF(licence())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Phường Ngọc Hà <b>& Giảng Võ</b>");
        }
    }

    @Test
    void pageIsTaggedAndKnowsItsLanguageAndTitle() throws IOException {
        try (var pdf = Loader.loadPDF(licence())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giấy phép lái xe");
        }
    }

    @Test
    void typeIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(licence())) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).containsAnyOf("BeVietnamPro", "NotoSans");
            }
        }
    }
}
