package org.seneid.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

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
                assertThat(resources.getFont(name).getName()).contains("BeVietnamPro");
            }
        }
    }
}
