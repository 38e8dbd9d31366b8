package org.seneid.services.attachment.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> FileCheck.accept(new FileName("giay-kham.jpg"), file))
                .hasMessage("services.attachment.reason." + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'....ftypheic', heic",
        "'....ftypmif1', heic",
        "'RIFF....WEBPVP8 ', webp",
        "'GIF89a/*<svg onload=alert(1)>*/', gif",
        "'<!doctype html><script>alert(1)</script>', unknown",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>', unknown",
        "'Rar!....', archive",
        "'MZ....', unknown",
        "' %PDF-1.7', unknown",
        "'', empty"
    })
    void aFileIsWhatItsBytesSayWhateverItIsCalled(String begins, String reason) {
        refused(SampleFiles.text(begins), reason);
    }

    @Test
    void wordsDocumentsAndArchivesAreNamed() throws IOException {
        refused(zip("word/document.xml", 10), "office");
        refused(zip("anything.txt", 10), "archive");
    }

    @Test
    void anArchiveThatGrowsIsNeverOpened() throws IOException {
        refused(zip("zeros", 100_000_000), "archive");
    }

    @Test
    void tenMegabytesAreEnough() {
        refused(new byte[FileCheck.LARGEST_FILE + 1], "too-large");
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
