package org.seneid.registry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void textIsComposedHoweverARegisterWritesIt() {
        var place = Map.of(
                "commune", "xa\u0303 Ea Su\u0301p",
                "communeCode", "24211",
                "province", "ti\u0309nh \u0110a\u0306\u0301k La\u0306\u0301k",
                "provinceCode", "66");
        var claims = new Claims(Register.POPULATION, Map.of("name", "Y Bhi\u0306m Nie\u0302", "residence", place));
        assertThat(claims.text("name")).isEqualTo("Y Bhĭm Niê");
        assertThat(claims.place("residence").text()).isEqualTo("Xã Ea Súp, tỉnh Đắk Lắk");
    }
}
