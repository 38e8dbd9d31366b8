package org.seneid.rings;

import java.net.URI;
import java.nio.file.Path;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** The server that the rings run on: where it listens and where its files are. */
public final class Server {

    private static final int OFFSET = Integer.getInteger("it.offset", 100);

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

    /** A TLS context that trusts whatever certificate the server made for itself. */
    public static SSLContext trustingTls() {
        return TrustAnyone.context();
    }

    /** Settles what {@code arquillian.xml} refers to, before it is read. */
    static void settle() {
        var ring = Ring.current().name().toLowerCase(java.util.Locale.ROOT);
        System.setProperty("it.https", String.valueOf(https()));
        System.setProperty("it.management", String.valueOf(management()));
        System.setProperty("it.base", target().resolve(ring + "-server").toString());
        System.setProperty("it.data", target().resolve(ring + "-data").toString());
        if (Ring.current() == Ring.POSTGRESQL) System.setProperty("it.jvm", String.join(" ", PostgreSQL.started()));
        System.getProperties().putIfAbsent("it.jvm", "");
        HttpsURLConnection.setDefaultSSLSocketFactory(trustingTls().getSocketFactory());
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> "localhost".equals(host));
    }

    private static int https() {
        return 8443 + OFFSET;
    }

    private static int management() {
        return 9990 + OFFSET;
    }
}
