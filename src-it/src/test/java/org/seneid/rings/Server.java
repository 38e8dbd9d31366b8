package org.seneid.rings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** The server that the rings run on: where it listens and where its files are. */
public final class Server {

    /** A test that moves the clock and back again finds the sessions of others as they were. */
    private static final String NOBODY_LAPSES = "-Dsen.identity.lapsed-round=P1D ";

    /** Each ring listens beside the others. */
    private static final int OFFSET =
            Integer.getInteger("it.offset", 100) + Ring.current().ports();

    private Server() {}

    public static URI address(String path) {
        return URI.create("https://localhost:" + https()).resolve(path);
    }

    public static URI plainAddress(String path) {
        return URI.create("http://localhost:" + (8080 + OFFSET)).resolve(path);
    }

    public static URI management(String path) {
        return URI.create("http://localhost:" + management()).resolve(path);
    }

    /** The directory for what a run leaves behind: pictures, pages, reports. */
    public static Path target() {
        return Path.of(System.getProperty("it.target", "target"));
    }

    /** Where the server of this run writes its logs. */
    public static Path logs() {
        return base().resolve("log");
    }

    /** A TLS context that trusts whatever certificate the server made for itself. */
    public static SSLContext trustingTls() {
        return TrustAnyone.context();
    }

    /** Settles what {@code arquillian.xml} refers to, before it is read. */
    static void settle() {
        System.setProperty("it.ring", Ring.current().name());
        System.setProperty("it.ports", String.valueOf(OFFSET));
        System.setProperty("it.https", String.valueOf(https()));
        System.setProperty("it.management", String.valueOf(management()));
        System.setProperty("it.base", base().toString());
        System.setProperty("it.data", target().resolve(name() + "-data").toString());
        var own = Ring.current().inside() ? inside() : System.getProperty("it.jvm", "");
        System.setProperty("it.jvm", NOBODY_LAPSES + own);
        HttpsURLConnection.setDefaultSSLSocketFactory(trustingTls().getSocketFactory());
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> "localhost".equals(host));
    }

    /** Tests inside make each step of a delivery themselves; each makes citizens of its own, so more people live there. */
    private static String inside() {
        var database = Ring.current() == Ring.POSTGRESQL ? String.join(" ", PostgreSQL.started()) : "";
        return "-Dsandbox.people=1500 -Dsen.payments.round=P1D -Dsen.webhooks.round=P1D -Dsen.bank.round=P1D "
                + "-Dsen.ledger.round=P1D " + overHttp() + database;
    }

    /**
     * One payee is reached over HTTP, at the sandbox's door of this very server, whose certificate is trusted for that.
     * Nobody is left alone who was made silent for a test.
     */
    private static String overHttp() {
        var payee = " -Dsen.payee.water-hcmc";
        var token = "of-the-ring";
        return "-Dsen.parties.failures=0 -Dsen.sandbox.token=" + token + payee + "=http" + payee + ".token=" + token
                + payee + ".url=" + address("/sandbox/payees/WATER_HCMC")
                + " -Djavax.net.ssl.trustStorePassword=changeit"
                + " -Djavax.net.ssl.trustStore="
                + base().resolve("configuration").resolve("localhost-test.p12") + " ";
    }

    private static Path base() {
        return target().resolve(name() + "-server").toAbsolutePath();
    }

    private static String name() {
        return Ring.current().name().toLowerCase(Locale.ROOT);
    }

    private static int https() {
        return 8443 + OFFSET;
    }

    private static int management() {
        return 9990 + OFFSET;
    }
}
