package org.seneid.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theChartAndTheTableHaveTheSameNumbers() {
        var figures = new Figures(List.of("23/11", "24/11"), List.of(new Figures.Series("Đã đóng", List.of(3L, 0L))));
        assertThat(figures.chart()).contains("\"labels\":[\"23/11\",\"24/11\"]").contains("\"data\":[3,0]");
        assertThat(figures.headings("Ngày")).containsExactly("Ngày", "Đã đóng");
    }

    @Test
    void aNameCannotEndTheScriptThatItStandsIn() {
        var name = "</script><script>alert(1)</script>";
        assertThat(new Figures(List.of(name), List.of()).chart()).doesNotContain("<");
    }

    @Test
    void aSeriesHasOneValueForEachLabel() {
        var series = new Figures.Series("x", List.of(1L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(List.of("a", "b"), List.of(series)));
    }
}
