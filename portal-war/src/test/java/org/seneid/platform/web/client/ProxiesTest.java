package org.seneid.platform.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.Network;
import org.seneid.platform.StartRefused;

/** Who may say for whom they ask, and how little of it is believed. */
class ProxiesTest {

    private static final String PROXY = "10.0.0.5";
    private static final Proxies OURS = Proxies.parse("10.0.0.5, 10.1.0.0/16, 2001:db8::/32");

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "10.0.0.4", "10.0.0.6", "10.2.0.1", "2001:db9::1", "127.0.0.1"})
    void fromAnybodyElseTheHeadersMeanNothing(String connected) {
        assertThat(plain(connected, "1.2.3.4")).isEqualTo(text(connected));
        assertThat(standard(connected, "for=1.2.3.4")).isEqualTo(text(connected));
        assertThat(Proxies.parse("").client(at(PROXY), List.of("for=1.2.3.4"), List.of("1.2.3.4")))
                .isEqualTo(at(PROXY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.113.7.9 | 203.113.7.9",
                "203.113.7.9:1234 | 203.113.7.9",
                "2405:4802::7 | 2405:4802::7",
                "[2405:4802::7] | 2405:4802::7",
                "[2405:4802::7]:443 | 2405:4802::7",
                "::ffff:203.113.7.9 | 203.113.7.9",
                "6.6.6.6, 203.113.7.9 | 203.113.7.9",
                "6.6.6.6, 203.113.7.9, 10.1.2.3 | 203.113.7.9",
                "6.6.6.6, 203.113.7.9, 10.1.2.3, 2001:db8:1::1 | 203.113.7.9",
                "10.1.2.3 | 10.1.2.3",
                "nonsense | 10.0.0.5",
                "6.6.6.6, unknown | 10.0.0.5",
                "6.6.6.6, unknown, 10.1.2.3 | 10.1.2.3",
                "6.6.6.6, | 10.0.0.5",
                "203.113.7.999 | 10.0.0.5",
                "0203.113.7.9 | 10.0.0.5",
                "203.113.7 | 10.0.0.5",
                "example.org | 10.0.0.5",
                "fe80::1%eth0 | 10.0.0.5",
                "203.113.7.9 6.6.6.6 | 10.0.0.5"
            })
    void theLastHopThatIsNoProxyOfOursAsks(String header, String client) {
        assertThat(plain(PROXY, header)).isEqualTo(text(client));
    }

    @Test
    void headersThatAreRepeatedAreOneList() {
        assertThat(plain(PROXY, "6.6.6.6", "203.113.7.9, 10.1.2.3")).isEqualTo("203.113.7.9");
        assertThat(standard(PROXY, "for=6.6.6.6", "for=203.113.7.9, for=10.1.2.3"))
                .isEqualTo("203.113.7.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.113.7.9 | 203.113.7.9",
                "For=203.113.7.9;proto=https;by=10.0.0.5 | 203.113.7.9",
                "proto=https; FOR=\"203.113.7.9:4711\" | 203.113.7.9",
                "for=\"[2405:4802::7]:4711\" | 2405:4802::7",
                "for=6.6.6.6, for=203.113.7.9 | 203.113.7.9",
                "for=6.6.6.6, for=203.113.7.9, for=10.1.2.3;secret=\"a,;for=7.7.7.7\" | 203.113.7.9",
                "for=6.6.6.6, for=unknown | 10.0.0.5",
                "for=6.6.6.6, for=_hidden | 10.0.0.5",
                "for=6.6.6.6, proto=https | 10.0.0.5",
                "for=6.6.6.6;for=7.7.7.7 | 10.0.0.5",
                "secret=\", for=203.113.7.9 | 10.0.0.5",
                "for=\"6.6.6.6, for=203.113.7.9 | 10.0.0.5",
                "for=203.113.7.9, | 10.0.0.5",
                "203.113.7.9 | 10.0.0.5"
            })
    void theStandardHeaderSaysTheSame(String header, String client) {
        assertThat(standard(PROXY, header)).isEqualTo(text(client));
    }

    @Test
    void twoStoriesAreNone() {
        assertThat(OURS.client(at(PROXY), List.of("for=203.113.7.9"), List.of("203.113.7.9")))
                .isEqualTo(at("203.113.7.9"));
        assertThat(OURS.client(at(PROXY), List.of("for=6.6.6.6"), List.of("203.113.7.9")))
                .isEqualTo(at(PROXY));
    }

    @Test
    void aLongHeaderIsReadInNoTime() {
        var quotes = "\"\\".repeat(16_000);
        assertThat(standard(PROXY, "for=" + quotes)).isEqualTo(PROXY);
        assertThat(plain(PROXY, ",".repeat(32_000))).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nginx", "10.0.0.0/0", "10.0.0.0/33", "10.0.0.0/", "/8", "10.0.0.0/8/8", "10.0.0.300", "::/129"})
    void aSettingThatIsNoAddressIsRefusedInWords(String wrong) {
        assertThatThrownBy(() -> Proxies.parse("10.0.0.5," + wrong))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("sen.proxies")
                .hasMessageContaining(wrong + " is neither");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/home, evil.example, https://sen.example/home",
        "https://evil.example:8443/a?b=https://x/, evil.example, https://sen.example/a?b=https://x/",
        "http://evil.example, evil.example, https://sen.example",
        "https://other.example/a, evil.example, https://other.example/a",
        "/home, evil.example, /home",
        "//evil.example/home, sen.example, /",
        "/\\\\evil.example/home, sen.example, /",
        "https://sen.example/home, sen.example, https://sen.example/home",
        "https://sen.example:8443/home, sen.example, https://sen.example/home"
    })
    void aRedirectLeadsToThePortalWhateverHostWasAskedFor(String made, String host, String sent) {
        assertThat(new OwnRedirects(null, "https://sen.example").mended(made, host))
                .isEqualTo(sent);
    }

    private static String plain(String connected, String... headers) {
        return OURS.client(at(connected), List.of(), List.of(headers)).getHostAddress();
    }

    private static String standard(String connected, String... headers) {
        return OURS.client(at(connected), List.of(headers), List.of()).getHostAddress();
    }

    private static String text(String address) {
        return at(address).getHostAddress();
    }

    private static InetAddress at(String address) {
        return Stream.of(address)
                .map(Network::numeric)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }
}
