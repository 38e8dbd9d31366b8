package org.seneid.audit.proof.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.tools.ToolProvider;

/** The program that is handed out, compiled as it is, with the keys in it. */
public final class Verifier implements AutoCloseable {

    /** A day after what a {@link Log} is signed at, so that no test depends on the date. */
    private static final Instant CLOCK = Instant.parse("2026-11-26T05:00:00Z");

    private final URLClassLoader loader;
    private final Method check;
    private final Method beside;
    private final Object keys;

    public Verifier(Path folder) throws Exception {
        var source = Files.writeString(folder.resolve("Verify.java"), VerifierServlet.source(List.of(Log.KEY)));
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-classpath",
                        folder.toString(),
                        "-Werror",
                        "-encoding",
                        "US-ASCII",
                        "-d",
                        folder.toString(),
                        source.toString());
        if (compiled != 0) throw new IllegalStateException("Verify.java does not compile");
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        var verify = loader.loadClass("Verify");
        check = verify.getDeclaredMethod("check", byte[].class, Instant.class, String[].class);
        check.setAccessible(true);
        beside = verify.getDeclaredMethod("check", byte[].class, byte[].class, Instant.class, String[].class);
        beside.setAccessible(true);
        var field = verify.getDeclaredField("KEYS");
        field.setAccessible(true);
        keys = field.get(null);
    }

    /** What it says of a proof. */
    public String says(byte[] proof) {
        return says(proof, CLOCK);
    }

    /** What it says of a proof beside one that was kept. */
    public String says(byte[] proof, byte[] kept) {
        return says(proof, kept, CLOCK);
    }

    /** What it says on a computer whose clock is at a moment. */
    public String says(byte[] proof, Instant clock) {
        return says(check, proof, clock, keys);
    }

    public String says(byte[] proof, byte[] kept, Instant clock) {
        return says(beside, proof, kept, clock, keys);
    }

    private static String says(Method check, Object... of) {
        try {
            return (String) check.invoke(null, of);
        } catch (InvocationTargetException broken) {
            if (!broken.getCause().getClass().getName().equals("Verify$Broken"))
                throw new IllegalStateException(broken.getCause());
            return broken.getCause().getMessage();
        } catch (IllegalAccessException shut) {
            throw new IllegalStateException(shut);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
