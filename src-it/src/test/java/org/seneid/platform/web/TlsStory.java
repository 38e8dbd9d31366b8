package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Patience;
import org.seneid.rings.Server;

/** What the server agrees to below HTTP, tried suite by suite. */
@Story
class TlsStory {

    private static final String OLDER = "TLSv1.2";

    @Test
    void onlySuitesThatEncryptAndAuthenticateInOneAreTaken() throws IOException {
        var taken = new TreeSet<String>();
        for (var suite : Server.trustingTls().getSupportedSSLParameters().getCipherSuites())
            if (taken(suite, OLDER)) taken.add(suite);
        // the other two are for certificates with a key on a curve
        assertThat(taken)
                .containsExactly("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
    }

    @Test
    void theNewerProtocolIsTakenAndNoneBeforeTheOlder() throws IOException {
        assertThat(taken("TLS_AES_256_GCM_SHA384", "TLSv1.3")).isTrue();
        assertThat(Arrays.asList("TLSv1", "TLSv1.1")).noneMatch(old -> {
            try (var socket = socket()) {
                socket.setEnabledProtocols(new String[] {old});
                socket.startHandshake();
                return true;
            } catch (IOException refused) {
                return false;
            }
        });
    }

    @Test
    void nobodyRenegotiates() throws IOException {
        try (var socket = socket()) {
            socket.setEnabledProtocols(new String[] {OLDER});
            socket.startHandshake();
            var before = Set.of(socket.getSession().getCipherSuite());
            assertThat(before).isNotEmpty();
            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        socket.getInputStream().read();
                    })
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    private static boolean taken(String suite, String protocol) throws IOException {
        try (var socket = socket()) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setEnabledCipherSuites(new String[] {suite});
            socket.startHandshake();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static SSLSocket socket() throws IOException {
        var port = Server.address("/").getPort();
        var socket = (SSLSocket) Server.trustingTls().getSocketFactory().createSocket("localhost", port);
        socket.setSoTimeout((int) Patience.LIMIT.toMillis());
        return socket;
    }
}
