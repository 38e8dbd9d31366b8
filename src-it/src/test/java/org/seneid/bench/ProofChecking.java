package org.seneid.bench;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import javax.tools.ToolProvider;
import org.seneid.audit.proof.web.ManyEntries;

/** Checking a large proof by the program that the portal hands out, and hashing the same bytes with SHA-256 alone. */
final class ProofChecking {

    private static final double MEGA = 1e6;

    private final byte[] proof;
    private final Method check;
    private final Object keys;

    ProofChecking(Path folder, int entries) throws Exception {
        Files.createDirectories(folder);
        var source = Files.writeString(folder.resolve("Verify.java"), ManyEntries.program());
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-classpath", folder.toString(), "-d", folder.toString(), source.toString());
        var verify = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null).loadClass("Verify");
        check = verify.getDeclaredMethod("check", byte[].class, String[].class);
        check.setAccessible(true);
        var field = verify.getDeclaredField("KEYS");
        field.setAccessible(true);
        keys = field.get(null);
        proof = Files.readAllBytes(ManyEntries.write(folder.resolve("proof.json"), entries));
    }

    /** Megabytes a second. */
    double checked() throws Exception {
        var start = System.nanoTime();
        if (!check.invoke(null, proof, keys).toString().contains("YES")) throw new IllegalStateException("no proof");
        return speed(start);
    }

    /** Megabytes a second. */
    double hashed() throws Exception {
        var start = System.nanoTime();
        MessageDigest.getInstance("SHA-256").digest(proof);
        return speed(start);
    }

    private double speed(long start) {
        return proof.length / MEGA / ((System.nanoTime() - start) / 1e9);
    }

    int megabytes() {
        return (int) (proof.length / MEGA);
    }
}
