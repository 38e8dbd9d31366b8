package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    @TempDir
    Path directory;

    @Test
    void namesThisMachineAndIsMadeOnce() throws Exception {
        var tls = directory.resolve("tls");
        Certificate.in(tls).makeIfAbsent();
        var made = Files.readAllBytes(tls.resolve("portal.p12"));
        Certificate.in(tls).makeIfAbsent();

        var store = KeyStore.getInstance(tls.resolve("portal.p12").toFile(), "changeit".toCharArray());
        var certificate = (X509Certificate) store.getCertificate("portal");
        assertThat(certificate.getSubjectAlternativeNames().toString()).contains("localhost", "127.0.0.1");
        assertThat(tls.resolve("portal.p12")).hasBinaryContent(made);
    }
}
