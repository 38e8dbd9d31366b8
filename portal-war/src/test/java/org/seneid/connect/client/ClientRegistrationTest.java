package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRegistrationTest {

    private static boolean isSector(String typed) throws Exception {
        var pattern = ClientRegistration.class.getDeclaredField("sector").getAnnotation(Pattern.class);
        return typed.matches(pattern.regexp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotel.example", "a.vn", "xn--khchsn-ota.example", "sub.hotel-2.example.vn"})
    void aSectorIsAHost(String typed) throws Exception {
        assertThat(isSector(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hotel.example",
                "hotel",
                "hotel.example.",
                "https://hotel.example",
                "hotel.example/",
                "kh\u00e1chs\u1ea1n.example",
                "hotel..example",
                "-hotel.example",
                "hotel.example:443",
                "192.0.2.1",
                "my hotel"
            })
    void nothingElseIs(String typed) throws Exception {
        assertThat(isSector(typed)).isFalse();
    }
}
