package org.seneid.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.seneid.rings.Server;

/** Keycloak as it is distributed, on the same kind of database and with the same memory, with one client and one person. */
final class KeycloakProcess implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 5;
    private static final int PORT = 9443;
    private static final String REALM = "/realms/bench/protocol/openid-connect/";
    private static final String PASSWORD = "lotus-pond-2026";
    private static final String SECRET = "a-secret-of-the-benchmark-and-of-nobody-else";

    /** As durable as the portal's: what is confirmed is in the file. */
    private static final String DATABASE = "jdbc:h2:file:%s;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static final String REALM_FILE =
            """
            {"realm": "bench", "enabled": true, "sslRequired": "external", "ssoSessionIdleTimeout": 7200,
             "clients": [{"clientId": "rp", "enabled": true, "protocol": "openid-connect", "publicClient": false,
               "secret": "%s", "standardFlowEnabled": true, "redirectUris": ["https://rp.example/callback"],
               "attributes": {"pkce.code.challenge.method": "S256"}}],
             "users": [{"username": "an", "enabled": true, "email": "an@bench.example", "emailVerified": true,
               "firstName": "An", "lastName": "Nguyễn", "credentials": [{"type": "password", "value": "%s"}]}]}
            """;

    private final Process process;
    private final int port;

    private KeycloakProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, on data of its own, and waits until it answers. */
    static KeycloakProcess start(int offset) throws Exception {
        var home = Path.of(System.getProperty("bench.keycloak")).toAbsolutePath();
        var imported = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.writeString(imported.resolve("bench-realm.json"), REALM_FILE.formatted(SECRET, PASSWORD));
        var key = key(home);
        var port = PORT + offset;
        var command = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--db=dev-file",
                "--db-url=" + DATABASE.formatted(home.resolve("data/h2/keycloakdb")),
                "--import-realm",
                "--http-enabled=false",
                "--https-port=" + port,
                "--http-management-port=" + (port + 1),
                "--hostname=localhost",
                "--https-key-store-file=" + key,
                "--https-key-store-password=changeit");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx768m");
        var console = Server.target().resolve("bench").resolve("keycloak.log").toFile();
        var keycloak = new KeycloakProcess(
                command.redirectErrorStream(true).redirectOutput(console).start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.awaitRealm();
        return keycloak;
    }

    private static Path key(Path home) throws IOException, InterruptedException {
        var key = home.resolve("bench.p12");
        if (Files.exists(key)) return key;
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "bench",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        key.toString(),
                        "-storepass",
                        "changeit")
                .start()
                .waitFor();
        if (made != 0) throw new IOException("no key could be made");
        return key;
    }

    private void awaitRealm() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (System.nanoTime() < end && process.isAlive()) {
            try (var wire = new Wire(port)) {
                if (wire.get("/realms/bench/.well-known/openid-configuration").status() == 200) return;
            } catch (IOException notYet) {
                // nobody listens so far
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IllegalStateException("Keycloak did not start: see keycloak.log");
    }

    SignInFlow flow() {
        return new SignInFlow(REALM + "auth", REALM + "token", REALM + "userinfo", "rp", SECRET, "openid%20profile");
    }

    /** A browser whose holder has signed in there. */
    Wire signedIn(SignInFlow flow) throws IOException {
        var wire = new Wire(port);
        var form = ACTION.matcher(
                wire.get(flow.authorization() + "?" + flow.query()).good().text());
        if (!form.find()) throw new IOException("no form");
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var answer = wire.post(
                action.getRawPath() + "?" + action.getRawQuery(),
                "username=an&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
        SignInFlow.code(answer);
        return wire;
    }

    /** Resident memory of its Java, in MiB; Linux tells it. */
    long residentMiB() throws IOException {
        var java = process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .map(ProcessHandle::pid)
                .orElse(process.pid());
        try (var lines = Files.lines(Path.of("/proc/" + java + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
