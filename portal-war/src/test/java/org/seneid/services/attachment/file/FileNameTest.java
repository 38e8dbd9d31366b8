package org.seneid.services.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.jpg",
        "'C:\\Users\\An\\anh.jpg', anh.jpg",
        "'anh\u202Egpj.exe', anhgpj.exe.jpg",
        "'anh\r\nSet-Cookie: a.jpg', anhSet-Cookie_ a.jpg",
        "'  giấy   khám.JPEG ', giấy khám.JPEG",
        "anh.png, anh.png.jpg",
        "'<b>\"a\"|*?.jpg', _b__a____.jpg",
        "'', file.jpg",
        "'.htaccess', .htaccess.jpg"
    })
    void onlyWhatCanBeSeenIsLeftAndTheEndingIsTrue(String sent, String shown) {
        assertThat(new FileName(sent).of(FileKind.JPEG).value()).isEqualTo(shown);
    }

    @Test
    void noNameIsANameToo() {
        assertThat(new FileName(null).of(FileKind.PDF).value()).isEqualTo("file.pdf");
    }

    @Test
    void aLongOneKeepsItsEnding() {
        var shown = new FileName("é".repeat(300) + ".jpg").of(FileKind.JPEG).value();
        assertThat(shown).hasSize(80).endsWith("….jpg");
    }
}
