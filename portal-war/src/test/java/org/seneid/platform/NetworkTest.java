package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.113.7.42, 203.113.7.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2405:4802:1:2:3:4:5:6, 2405:4802:1:0:0:0:0:0/48",
        "2405:4802:1:ffff::1, 2405:4802:1:0:0:0:0:0/48",
        "::1, 0:0:0:0:0:0:0:0/48",
        "not:an:address, ''",
        "'', ''",
        "example.org, ''",
        "cafe, ''"
    })
    void keeps_the_place_and_drops_the_machine(String address, String range) {
        assertThat(Network.of(address).range()).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "203.113.7.42, 203.113.7.42/32",
        "2405:4802:1:2:3:4:5:6, 2405:4802:1:2:0:0:0:0/64",
        "2405:4802:1:2::7, 2405:4802:1:2:0:0:0:0/64",
        "2405:4802:1:3::7, 2405:4802:1:3:0:0:0:0/64",
        "'', ''"
    })
    void one_subscriber_is_one_however_many_addresses_they_have(String address, String range) {
        assertThat(Network.ofSubscriber(address).range()).isEqualTo(range);
    }
}
