package org.seneid.registry.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "số 12 đường Lê Lợi, số 7 đường Lê Lợi",
        "số 12/4 đường Lê Lợi, 9 đường Lê Lợi",
        "số 3 ngõ 12 phố Huế, số 40 ngõ 9 ngách 2 phố Huế",
        "số 3 ngõ 12 phố Huế, Số nhà 5 phố huế",
        "SỐ 3 NGÕ 12 PHỐ HUẾ, số 40 ngõ 9 ngách 2 phố Huế",
        "xóm 3, xóm 3",
        "thôn Đông, Thôn Đông"
    })
    void oneStreetWhateverTheHouse(String one, String other) {
        assertThat(in("00070", one).inStreetOf(in("00070", other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "số 12 đường Lê Lợi, số 12 đường Lê Lai",
        "tổ dân phố 3, tổ dân phố 13",
        "xóm 3, thôn 3",
        "số 12 đường Lê Lợi, '',",
        "'', '',"
    })
    void anotherStreet(String one, String other) {
        assertThat(in("00070", one).inStreetOf(in("00070", other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource("số 12 đường Lê Lợi")
    void aStreetOfThatNameElsewhere(String line) {
        assertThat(in("00070", line).inStreetOf(in("00091", line))).isFalse();
    }

    private static Place in(String commune, String line) {
        return new Place(line, "phường X", commune, "thành phố Hà Nội", "01");
    }
}
