package org.seneid.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The server as a child process that lives no longer than this one. */
final class Server {

    static final String EAR = "portal.ear";

    /** Seconds; on a busy machine the server needs some to have the end of the trail signed. */
    private static final int TO_STOP = 30;

    private final Settings settings;
    private final DataDirectory data;
    private final Path deployments;
    private volatile boolean told;

    Server(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        deployments = data.server().resolve("deployments");
    }

    /**
     * Starts the server and waits for its end.
     *
     * @return its exit code
     * @throws CannotStart when the portal could not be deployed
     */
    int runUntilStopped() {
        try {
            layOut();
            var process = NativeMemory.inHugePages(new ProcessBuilder(command()))
                    .inheritIO()
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            awaitDeployment(process);
            var code = process.waitFor();
            if (!told && code != 0) System.err.println("\nThe server ended by itself, with exit code " + code + ".");
            return code;
        } catch (IOException failed) {
            throw new CannotStart("The server's files could not be prepared: " + failed.getMessage() + ".");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The provisioned server is only read, so that what was built is what starts; here is what it writes to. */
    private void layOut() throws IOException {
        for (var stale : List.of("configuration", "deployments", "tmp")) {
            new Tree(data.server().resolve(stale)).delete();
        }
        new Tree(settings.server().resolve("standalone/configuration"))
                .copyTo(data.server().resolve("configuration"));
        Files.createDirectories(deployments);
        Files.copy(settings.ear(), deployments.resolve(EAR));
    }

    private List<String> command() {
        var command = StandaloneCommandBuilder.of(settings.server())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(data.server())
                .setLogDirectory(data.logs())
                .setJavaOptions(settings.vm())
                .addJavaOptions("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true");
        settings.handedOn().forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        return command.build();
    }

    /** The server itself stays up when its deployment fails; it says so only by a file. */
    private void awaitDeployment(Process process) throws IOException, InterruptedException {
        var failed = deployments.resolve(EAR + ".failed");
        var deployed = deployments.resolve(EAR + ".deployed");
        while (process.isAlive() && !Files.exists(deployed)) {
            if (Files.exists(failed)) {
                stop(process);
                throw new CannotStart(Failure.in(Files.readString(failed)) + " The whole story is in "
                        + data.logs().resolve("server.log") + ".");
            }
            process.waitFor(200, MILLISECONDS);
        }
    }

    private void stop(Process process) {
        told = true;
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP, SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
        }
    }
}
