package org.seneid.launch;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.oauth2.sdk.Scope;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.minidev.json.JSONObject;
import org.seneid.rings.Patience;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The portal as the run command starts it, in a process of its own. */
final class Launched implements AutoCloseable {

    /** Beside the server of this ring. */
    static final int OFFSET = Integer.getInteger("it.offset", 100) + 500;

    /** Compiling well does not pay within a minute. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final BufferedReader console;
    private final StringBuilder said = new StringBuilder();

    private Launched(Process process) {
        this.process = process;
        console = process.inputReader();
    }

    static Launched on(Path data, String... properties) {
        return with(OFFSET, data, properties);
    }

    static Launched with(int offset, Path data, String... properties) {
        return as(Launcher.class, offset, data, properties);
    }

    /** A command that works on the data of a portal, such as a backup. */
    static Launched command(Class<?> main, Path data, String... properties) {
        return as(main, OFFSET, data, properties);
    }

    private static Launched as(Class<?> main, int offset, Path data, String... properties) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djboss.socket.binding.port-offset=" + offset);
        command.add("-Dsen.data=" + data);
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(System.getProperty("it.server"), System.getProperty("it.ear"), "data"));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().put("JAVA_TOOL_OPTIONS", SHORT_LIVED);
            return new Launched(process.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher, and what it and the sample site of a demo are made of. */
    private static String classPath() {
        return Stream.of(
                        Launcher.class,
                        StandaloneCommandBuilder.class,
                        Scope.class,
                        JWT.class,
                        JSONObject.class,
                        ContentType.class,
                        LangTag.class)
                .map(Launched::whereIs)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until the box with the addresses is on the console. */
    String ready() {
        for (var line = line(); line != null; line = line()) {
            if (line.startsWith("└")) return said.toString();
        }
        throw new AssertionError("it ended: " + said);
    }

    /** Waits for the end. */
    int exitCode() throws InterruptedException {
        while (line() != null) {} // what it says must not fill the pipe
        return process.waitFor();
    }

    String said() {
        return said.toString();
    }

    /** The server, which is a child of the launcher. */
    ProcessHandle server() {
        return process.children().findFirst().orElseThrow();
    }

    /** As Ctrl-C does; says whether launcher and server are gone. */
    boolean stops() throws InterruptedException {
        var server = server();
        process.destroy();
        return process.waitFor(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS) && !server.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String line() {
        try {
            var line = console.readLine();
            if (line != null) said.append(line).append('\n');
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whereIs(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
