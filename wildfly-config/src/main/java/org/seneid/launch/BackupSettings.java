package org.seneid.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a backup or a restore is told: the settings of the start, and two of their own.
 *
 * @param environment variables, for settings that are not given as properties
 */
record BackupSettings(Settings settings, Map<String, String> environment) {

    Path data() {
        return settings.data().normalize();
    }

    /** Where backups are kept, each in a directory of its own. */
    Path backups() {
        return setting("sen.backup")
                .map(Path::of)
                .orElse(data().resolveSibling("backup"))
                .toAbsolutePath()
                .normalize();
    }

    /** The backup to restore, unless it is the newest. */
    Optional<Path> chosen() {
        return setting("sen.restore").map(backups()::resolve).map(Path::normalize);
    }

    /** Where to move the data that a restore finds. */
    Optional<Path> aside() {
        return setting("sen.restore.move")
                .map(name -> Path.of(name).toAbsolutePath().normalize());
    }

    List<Database> databases() {
        return List.of(database("portal", "sen.db"), database("sandbox", "sen.sandbox"));
    }

    private Database database(String name, String prefix) {
        var url = setting(prefix + ".url").orElse(H2Database.FILE + data().resolve("db/" + name));
        if (url.startsWith(PostgresDatabase.URL))
            return PostgresDatabase.of(
                    name,
                    url,
                    setting(prefix + ".user").orElse("sa"),
                    setting(prefix + ".password").orElse("sa"));
        if (url.startsWith(H2Database.FILE)) return H2Database.of(name, url, data());
        throw new CannotStart("The database in " + prefix + ".url is neither a file of H2 nor PostgreSQL.");
    }

    private Optional<String> setting(String name) {
        var variable = name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(settings.given().getOrDefault(name, environment.get(variable)))
                .filter(value -> !value.isBlank());
    }
}
