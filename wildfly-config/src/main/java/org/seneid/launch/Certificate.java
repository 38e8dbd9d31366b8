package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The self-signed certificate for this machine, made at first start and kept. */
record Certificate(Path keyStore) {

    static Certificate in(Path directory) {
        return new Certificate(directory.resolve("portal.p12"));
    }

    void makeIfAbsent() {
        if (Files.exists(keyStore)) return;
        try {
            Files.createDirectories(keyStore.getParent());
            var half = keyStore.resolveSibling("portal.p12.new");
            Files.deleteIfExists(half);
            var keytool =
                    new ProcessBuilder(command(half)).redirectErrorStream(true).start();
            var said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) throw new CannotStart("The certificate could not be made: " + said.trim());
            Files.move(half, keyStore);
        } catch (IOException failed) {
            throw new CannotStart("The certificate could not be made: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("It was stopped while it made the certificate.");
        }
    }

    private static List<String> command(Path target) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "portal",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "825",
                "-dname",
                "CN=localhost, O=Sen demo key",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-ext",
                "EKU=serverAuth",
                "-storetype",
                "PKCS12",
                "-keystore",
                target.toString(),
                // the directory's permissions protect it: a password beside it would not
                "-storepass",
                "changeit");
    }
}
