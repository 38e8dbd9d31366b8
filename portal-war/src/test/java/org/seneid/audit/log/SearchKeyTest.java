package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Công an phường Ba Đình, cong an phuong ba dinh",
        "'Nguyễn  Văn\tAn', nguyen van an",
        "đăng ký xe – 30A-123.45!, dang ky xe 30a 123 45",
        "'%_''', ''"
    })
    void marksCaseAndSignsDoNotMatter(String text, String folded) {
        assertThat(SearchKey.of(text)).isEqualTo(folded);
    }
}
