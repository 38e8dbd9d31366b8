package org.seneid.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskWordsTest {

    @Test
    void marksCaseAndPunctuationDoNotCount() {
        assertThat(DeskWords.of("Công an phường Ba Đình, 37 phố Nguyễn Trường Tộ"))
                .isEqualTo("cong an phuong ba dinh 37 pho nguyen truong to");
        assertThat(DeskWords.sought(" BA   đình, ")).isEqualTo(List.of("ba", "dinh"));
    }

    @Test
    void whatPeopleShortenIsFound() {
        assertThat(DeskWords.sought("TP. HCM")).isEqualTo(List.of("ho chi minh"));
        assertThat(DeskWords.sought("P. Ngọc Hà, HN")).isEqualTo(List.of("ngoc", "ha", "ha noi"));
    }

    @Test
    void nothingTypedSeeksNothing() {
        assertThat(DeskWords.sought("")).isEmpty();
        assertThat(DeskWords.sought(" %_ ")).isEmpty();
    }
}
