package org.seneid.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Deployments with nothing in them but what tells a build. */
final class Ears {

    private Ears() {}

    static Path withMigrations(Path file, int portal, int sandbox) throws IOException {
        var war = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(war)) {
            for (var number = 1; number <= portal; number++)
                add(zip, "WEB-INF/classes/db/portal/V" + number + "__some.sql", new byte[0]);
            add(zip, "WEB-INF/classes/db/sandbox/V" + sandbox + "__some.sql", new byte[0]);
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            add(zip, "META-INF/maven/org.seneid/ear/pom.properties", "version=2.5".getBytes(StandardCharsets.UTF_8));
            add(zip, "portal.war", war.toByteArray());
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
