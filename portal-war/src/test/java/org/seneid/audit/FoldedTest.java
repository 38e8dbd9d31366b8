package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Công an phường Ba Đình, cong an phuong ba dinh",
        "'Nguyễn  Văn\tAn', nguyen van an",
        "đăng ký xe – 30A-123.45!, dang ky xe 30a 123 45",
        "'%_''', ''"
    })
    void marksCaseAndSignsDoNotMatter(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}
