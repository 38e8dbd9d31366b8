package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"1,0,1", "1,25,1", "2,25,2", "3,25,3", "4,25,3", "2147483647,25,3", "0,25,1", "-5,25,1"})
    void aNumberPastEitherEndIsTheNearestPage(int wanted, long total, int nearest) {
        assertThat(Page.nearest(wanted, 10, total)).isEqualTo(nearest);
    }
}
