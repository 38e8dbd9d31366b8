package org.seneid.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.seneid.sample.AgencySite;
import org.seneid.sample.SampleSite;
import org.seneid.sample.SenSignIn;
import org.seneid.sample.SenWebhooks;

/**
 * The sites of third parties that a demo has beside the portal: a bank's and a ministry's.
 *
 * @param keyStore with the certificate that the portal shows, which no authority signed
 */
record ThirdParty(URI portal, int bank, int agency, Path keyStore, String password) {

    /** As the demo has registered it. */
    private static final String CLIENT = "song-hong-bank";

    private static final String SECRET = "demo-secret-of-song-hong-bank-not-for-real-use";

    static ThirdParty beside(Settings settings) {
        var told = settings.handedOn();
        return new ThirdParty(
                URI.create(told.get("sen.address")),
                settings.sample(),
                settings.agency(),
                Path.of(told.get("sen.tls.keystore")),
                told.getOrDefault("sen.tls.password", "changeit"));
    }

    /** @throws CannotStart when a port is busy, or the certificate cannot be read */
    void start() {
        var callback = SampleSite.at(bank).resolve("/callback");
        try {
            new SampleSite(new SenSignIn(portal, CLIENT, SECRET, callback, trust()));
            var told = URI.create("http://127.0.0.1:" + agency + "/webhook");
            new AgencySite(portal, agency, new SenWebhooks(portal, told, trust()));
        } catch (IOException | GeneralSecurityException failed) {
            throw new CannotStart("The sample sites could not be started: " + failed.getMessage() + ".");
        }
    }

    private SSLSocketFactory trust() throws IOException, GeneralSecurityException {
        var certificate = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(keyStore)) {
            certificate.load(file, password.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (var alias : Collections.list(certificate.aliases()))
            trusted.setCertificateEntry(alias, certificate.getCertificate(alias));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
