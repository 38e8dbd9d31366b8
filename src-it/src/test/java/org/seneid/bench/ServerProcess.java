package org.seneid.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.seneid.launch.NativeMemory;
import org.seneid.rings.Server;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server of its own for a measurement, with the memory that the run command gives it. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 30;

    private final Process process;
    private final int port;
    private final Duration start;

    private ServerProcess(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Starts and waits for the first page; data of an earlier start under the same name is kept. */
    static ServerProcess start(String name, int offset, Path deployment, int people) throws Exception {
        return start(name, offset, deployment, people, List.of());
    }

    /**
     * The same, but for some settings.
     *
     * @param settings system properties, as the command line has them
     */
    static ServerProcess start(String name, int offset, Path deployment, int people, List<String> settings)
            throws Exception {
        return start(name, offset, deployment, people, settings, List.of());
    }

    /**
     * The same, on a Java machine that is told more.
     *
     * @param more its options
     */
    static ServerProcess start(
            String name, int offset, Path deployment, int people, List<String> settings, List<String> more)
            throws Exception {
        refuseWhenBusy(8443 + offset);
        var home = Path.of(System.getProperty("it.server")).toAbsolutePath();
        var base = Server.target().toAbsolutePath().resolve("bench").resolve(name);
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.deleteIfExists(base.resolve("deployments").resolve(deployment.getFileName() + ".failed"));
        Files.copy(
                deployment,
                base.resolve("deployments").resolve(deployment.getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
        var command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setLogDirectory(base.resolve("log"))
                .setJavaOptions(List.of(
                        "-Xms256m", "-Xmx768m", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"))
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addServerArgument("-Djboss.socket.binding.port-offset=" + offset)
                .addServerArgument("-Dsen.data=" + base.resolve("data"))
                .addServerArgument("-Dsen.address=https://localhost:" + (8443 + offset))
                .addServerArgument("-Dsen.demo=true")
                .addServerArgument("-Dsandbox.people=" + people);
        more.forEach(command::addJavaOption);
        settings.forEach(command::addServerArgument);
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("sen.argon2."))
                .forEach(key -> command.addServerArgument("-D" + key + "=" + System.getProperty(key)));
        var console = base.resolve("console.log").toFile();
        long begun = System.nanoTime();
        var process = NativeMemory.inHugePages(new ProcessBuilder(command.build()))
                .redirectErrorStream(true)
                .redirectOutput(console)
                .start();
        var server = new ServerProcess(process, 8443 + offset, Duration.ofNanos(System.nanoTime() - begun));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        server.awaitFirstPage(base.resolve("deployments").resolve(deployment.getFileName() + ".failed"));
        return new ServerProcess(process, 8443 + offset, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The next start under this name makes its data anew. */
    static void forget(String name) throws IOException {
        var data =
                Server.target().toAbsolutePath().resolve("bench").resolve(name).resolve("data");
        if (!Files.exists(data)) return;
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** Else another server would be measured, and nobody would notice. */
    private static void refuseWhenBusy(int port) throws IOException {
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException busy) {
            throw new IllegalStateException("port " + port + " is in use: choose another -Dit.offset", busy);
        }
    }

    private void awaitFirstPage(Path failed) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (System.nanoTime() < end && process.isAlive() && !Files.exists(failed)) {
            try (var wire = new Wire(port)) {
                if (wire.get("/").status() == 200) return;
            } catch (IOException notYet) {
                // nobody listens so far
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IllegalStateException("the server for the benchmark did not start: see its log");
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "https://localhost:" + port + path;
    }

    /** What is answered at an address, which has to be something. */
    String ask(String path) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.get(path).good().text();
        }
    }

    /** From the start of the process to the first page. */
    Duration startedIn() {
        return start;
    }

    /** Resident memory, in MiB; Linux tells it. */
    long residentMiB() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when the power goes out: it can finish nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
