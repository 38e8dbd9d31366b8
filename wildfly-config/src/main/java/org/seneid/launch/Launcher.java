package org.seneid.launch;

import java.nio.file.Path;

/**
 * Starts the portal in the foreground: looks first whether it can, makes the certificate, starts the server, and stops
 * it again when this process is told to stop. Arguments: the provisioned server, the EAR, the default data directory.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        var settings = Settings.of(System.getProperties(), Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        try (var data = DataDirectory.claim(settings.data())) {
            Ports.mustBeFree(settings.ports());
            Certificate.in(data.tls()).makeIfAbsent();
            if (settings.demo()) ThirdParty.beside(settings).start();
            return new Server(settings, data).runUntilStopped();
        } catch (CannotStart reason) {
            System.err.println("\nSen did not start. " + reason.getMessage());
            return 1;
        }
    }
}
