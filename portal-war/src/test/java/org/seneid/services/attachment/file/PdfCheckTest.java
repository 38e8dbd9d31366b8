package org.seneid.services.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfCheckTest {

    /** What makes a plain PDF another one. */
    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] pdf(int pages, Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) pdf.addPage(new PDPage());
            change.to(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> FileCheck.accept(new FileName("don.pdf"), file))
                .hasMessage("services.attachment.reason." + reason);
    }

    private static void link(PDDocument pdf, PDAction action) throws IOException {
        var link = new PDAnnotationLink();
        link.setAction(action);
        pdf.getPage(0).setAnnotations(List.of(link));
    }

    @Test
    void aPlainPdfIsKeptAsItIsSinceItMayBeSigned() throws IOException {
        var file = pdf(2, pdf -> link(pdf, new PDActionURI()));
        var kept = FileCheck.accept(new FileName("don.pdf"), file);
        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.content()).isEqualTo(file);
        assertThat(kept.preview()).isEmpty();
    }

    @Test
    void aProgramIsRefusedWhereverItStands() throws IOException {
        refused(
                pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "pdf-active");
        refused(pdf(1, pdf -> link(pdf, new PDActionJavaScript("app.alert(1)"))), "pdf-active");
        refused(pdf(1, pdf -> link(pdf, new PDActionLaunch())), "pdf-active");
    }

    /** Objects that are packed into a stream are found too, and names that are written in numbers. */
    @Test
    void aHiddenProgramIsFound() throws IOException {
        var shown = new String(
                pdf(1, pdf -> link(pdf, new PDActionJavaScript("app.alert(1)"))), StandardCharsets.ISO_8859_1);
        assertThat(shown).as("PDFBox packs objects").doesNotContain("/JavaScript");
        refused(
                SampleFiles.text("%PDF-1.4\n1 0 obj\n<</S/J#61vaScript/#4aS(app.alert(1))>>\nendobj\n%%EOF"),
                "pdf-active");
    }

    @Test
    void filesInsideAreRefused() throws IOException {
        refused(
                pdf(1, pdf -> {
                    var file = new PDComplexFileSpecification();
                    file.setFile("tool.exe");
                    file.getCOSObject().setItem(COSName.EF, new PDStream(pdf).getCOSObject());
                    var files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("tool.exe", file));
                    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    pdf.getDocumentCatalog().setNames(names);
                }),
                "pdf-active");
    }

    @Test
    void aLockedOneIsRefused() throws IOException {
        refused(
                pdf(1, pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                "pdf-locked");
        refused(
                pdf(1, pdf -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                "pdf-locked");
    }

    @Test
    void aBookIsRefused() throws IOException {
        refused(pdf(61, pdf -> {}), "pdf-too-long");
        refused(pdf(0, pdf -> {}), "pdf-damaged");
    }

    @Test
    void aStreamThatGrowsIsRefusedBeforeAnythingReadsIt() {
        var zeros = SampleFiles.deflated(new byte[310_000_000]);
        assertThat(zeros.length).isLessThan(1_000_000);
        refused(stream("/Filter/FlateDecode", zeros), "pdf-damaged");
        refused(stream("", zeros), "pdf-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter[/FlateDecode/FlateDecode]", "/Filter[/Fl /A /Fl#61teDecode]", "/Filter/LZWDecode"})
    void aStreamThatIsPackedTwiceOrOddlyIsRefused(String filter) {
        refused(stream(filter, SampleFiles.deflated(SampleFiles.deflated(new byte[10_000]))), "pdf-damaged");
    }

    private static byte[] stream(String filter, byte[] data) {
        return SampleFiles.concat(
                SampleFiles.text("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4" + filter + "/Length " + data.length
                        + ">>\nstream\r\n"),
                data,
                SampleFiles.text("\nendstream\nendobj\nxref\n0 0\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    }

    @Test
    void whatStandsBehindItsEndIsRefused() throws IOException {
        refused(SampleFiles.concat(pdf(1, pdf -> {}), SampleFiles.text("PK\u0003\u0004archive")), "pdf-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "%PDF-1.7 nonsense %%EOF", "%PDF-1.7\nstartxref\n999999\n%%EOF"})
    void whatCannotBeReadIsRefused(String text) {
        refused(SampleFiles.text(text), "pdf-damaged");
    }

    @Test
    void arraysWithinArraysEnd() throws IOException {
        refused(
                pdf(1, pdf -> {
                    var deep = new COSArray();
                    for (int i = 0; i < 200; i++) {
                        var outer = new COSArray();
                        outer.add(deep);
                        deep = outer;
                    }
                    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Deep"), deep);
                }),
                "pdf-damaged");
    }
}
