package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Who asks, and where the portal is: told by a proxy that may say so, and by nobody's {@code Host}. */
@Story
class ProxyStory {

    @Test
    void theTrailAndTheSessionsHaveTheNetworkThatAProxyNames() {
        assertThat(networkOf("X-Forwarded-For", "6.6.6.6, 203.113.7.9")).isEqualTo("203.113.7.0/24");
        assertThat(networkOf("Forwarded", "for=6.6.6.6, for=\"[2405:4802:1::7]:4711\";proto=https"))
                .isEqualTo("2405:4802:1:0:0:0:0:0/48");
        assertThat(networkOf("X-Forwarded-For", "6.6.6.6, unknown")).isEqualTo("127.0.0.0/24");
    }

    @Test
    void noRedirectFollowsAHostThatWasMadeUp() throws IOException {
        for (var path : List.of("/theme", "/documents", "/register/phone", "/recover/password/new", "/language/en"))
            assertThat(askedAsEvil(Server.address(path))).as(path).doesNotContain("evil.example");
        assertThat(askedAsEvil(Server.address("/theme"))).contains("Location: " + Server.address("/theme/"));
        assertThat(askedAsEvil(Server.plainAddress("/sign-in?a=b")))
                .contains("Location: " + Server.address("/sign-in?a=b"));
    }

    private static String networkOf(String header, String value) {
        var person = Support.make(aCitizen());
        signIn(person, header, value);
        var trail =
                Support.one("select network from audit_entry e join account a on a.id = e.owner where a.person = '%s'"
                                .formatted(person.number())
                        + " and act = 'account.signed-in' fetch first row only");
        var session = Support.one("select s.network from user_session s join account a on a.id = s.owner"
                + " where a.person = '%s' fetch first row only".formatted(person.number()));
        assertThat(session).isEqualTo(trail);
        return trail;
    }

    private static void signIn(Person person, String header, String value) {
        var web = new Web();
        var form = web.get("/sign-in", header, value).forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        web.post(form.filled(person.number()).with(form.password(), person.password()), header, value);
    }

    private static String askedAsEvil(URI address) throws IOException {
        try (var socket = socket(address)) {
            var asked = "GET %s HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .formatted(address.getRawPath() + (address.getQuery() == null ? "" : "?" + address.getRawQuery()));
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket socket(URI address) throws IOException {
        return address.getScheme().equals("https")
                ? Server.trustingTls().getSocketFactory().createSocket(address.getHost(), address.getPort())
                : new Socket(address.getHost(), address.getPort());
    }
}
