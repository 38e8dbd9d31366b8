package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A build of the portal, as far as it decides which data it understands.
 *
 * @param migrations the last migration of each database, by the database's name
 */
record Build(String version, Map<String, Integer> migrations) {

    private static final Pattern MIGRATION = Pattern.compile(".*/db/(\\w+)/V(\\d+)__[^/]+\\.sql");
    private static final String ABOUT = "META-INF/maven/org.seneid/ear/pom.properties";

    static Build in(Path ear) throws IOException {
        try (var zip = new ZipFile(ear.toFile())) {
            var about = new Properties();
            try (var in = zip.getInputStream(zip.getEntry(ABOUT))) {
                about.load(in);
            }
            var migrations = new TreeMap<String, Integer>();
            try (var war = new ZipInputStream(zip.getInputStream(zip.getEntry("portal.war")))) {
                for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry())
                    note(entry.getName(), migrations);
            }
            return new Build(about.getProperty("version"), migrations);
        }
    }

    private static void note(String name, Map<String, Integer> migrations) {
        var migration = MIGRATION.matcher(name);
        if (migration.matches()) migrations.merge(migration.group(1), Integer.parseInt(migration.group(2)), Math::max);
    }

    static Build read(Properties about) {
        var migrations = new TreeMap<String, Integer>();
        about.stringPropertyNames().stream()
                .filter(name -> name.startsWith("migration."))
                .forEach(name -> migrations.put(
                        name.substring("migration.".length()), Integer.valueOf(about.getProperty(name))));
        return new Build(about.getProperty("version"), migrations);
    }

    void write(Properties about) {
        about.setProperty("version", version);
        migrations.forEach((name, last) -> about.setProperty("migration." + name, String.valueOf(last)));
    }

    boolean newerThan(Build other) {
        return migrations.entrySet().stream()
                .anyMatch(mine -> mine.getValue() > other.migrations.getOrDefault(mine.getKey(), 0));
    }
}
