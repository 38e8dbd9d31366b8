package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.browser.Browser;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Server;
import org.seneid.rings.Web;

/** Escapes in addresses are read once, as UTF-8. A wrong one is answered over HTTP/1.1 and HTTP/2, and costs nobody a connection. */
@Story
@SecondServer
class EscapesStory {

    private static final List<String> WRONG = List.of(
            "/%",
            "/%zz",
            "/%c3%28",
            "/%ff",
            "/%c0%af",
            "/%ed%a0%80",
            "/%25%",
            "/v/%zz",
            "/theme/%zz.css",
            "/api/v1/shares/%zz",
            "/sign-in;a=%zz",
            "/?a=%",
            "/sign-in?next=%ff&%zz=a");

    private static final String STATUSES =
            """
            return Promise.all(arguments[0].map(address =>
                    fetch(address).then(answer => answer.status + ' ' + address, broken => broken + ' ' + address)))""";

    @Test
    void aBrowserIsToldOverItsOneConnection(Browser browser) {
        browser.open("/sign-in");
        assertThat(browser.<String>script("return performance.getEntriesByType('navigation')[0].nextHopProtocol"))
                .isEqualTo("h2");
        assertThat(browser.<List<String>>script(STATUSES, WRONG)).allMatch(answer -> answer.startsWith("400 "));
        assertThat(browser.<List<String>>script(STATUSES, List.of("/api/v1/none")))
                .containsExactly("404 /api/v1/none");
        assertThat(browser.<List<String>>script("return performance.getEntriesByType('resource')"
                        + ".filter(one => one.connectStart < one.connectEnd).map(one => one.name)"))
                .isEmpty();
    }

    @Test
    void anOlderProtocolIsToldTheSame() throws IOException {
        for (var address : WRONG)
            for (var method : List.of("GET", "POST"))
                try (var connection = RawConnection.open()) {
                    var headers =
                            List.of("Host: localhost:" + Server.address("/").getPort(), "Connection: close");
                    connection.send(RawConnection.request(method + " " + address + " HTTP/1.1", headers, ""));
                    assertThat(connection.answer())
                            .as(address)
                            .startsWith("HTTP/1.1 400")
                            .containsIgnoringCase("Content-Security-Policy: ")
                            .contains(address.startsWith("/api/") ? "problem+json" : "– Sen</title>");
                }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/r/BL-2026-11-0048213",
                "/r/%42L-2026-11-0048213",
                "/%72/bl%202026%2011%200048213",
                "/r/BL-%EF%BC%92026-11-0048213",
                "/r/BL-2026-11-0048213?number=BL-2026-11-0000000"
            })
    void aPlaceInAnAddressIsReadAsItIsMeant(String address) {
        var answer = new Web().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().text()).contains("BL-2026-11-0048213").doesNotContain("BL-2026-11-0000000");
    }

    @Test
    void whatIsEscapedTwiceIsReadOnce() {
        var stranger = new Web();
        assertThat(stranger.get("/%2573ign-in").status()).isEqualTo(404);
        assertThat(stranger.get("/%73ign-in").status()).isEqualTo(200);
    }

    @Test
    void anEscapedSlashSeparatesNothing() {
        var stranger = new Web();
        Stream.of(
                        "/theme%2fsen.css",
                        "/theme/..%2fWEB-INF/web.xml", "/theme/%2e%2e/WEB-INF/web.xml", "/theme%5csen.css")
                .forEach(address ->
                        assertThat(stranger.get(address).status()).as(address).isEqualTo(404));
    }

    @Test
    void aParameterKeepsWhatItSays() {
        var next = "/home?ai=Nguyễn Thị+Ánh&x=100%";
        var written = URLEncoder.encode(next, StandardCharsets.UTF_8);
        assertThat(new Web().get("/sign-in?next=" + written).body()).contains("next=" + written);
    }
}
