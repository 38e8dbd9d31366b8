package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A database of PostgreSQL, by PostgreSQL's own tools. Where it is and its password reach them as environment variables,
 * because other users can read a command line.
 */
record PostgresDatabase(String name, Map<String, String> environment) implements Database {

    static final String URL = "jdbc:postgresql:";
    private static final Pattern PLACE = Pattern.compile("(?://([^/?]*)/)?([^/?]*)(?:\\?(.*))?");

    /** Parameters of the driver that the tools know, too. */
    private static final Map<String, String> PARAMETERS =
            Map.of("sslmode", "PGSSLMODE", "sslrootcert", "PGSSLROOTCERT", "sslcert", "PGSSLCERT");

    static PostgresDatabase of(String name, String url, String user, String password) {
        var place = PLACE.matcher(url.substring(URL.length()));
        if (!place.matches()) throw new CannotStart("The address of the database cannot be read.");
        var environment = new TreeMap<>(Map.of("PGUSER", user, "PGPASSWORD", password));
        environment.put("PGDATABASE", place.group(2).isEmpty() ? user : place.group(2));
        hosts(place.group(1) == null ? "" : place.group(1), environment);
        for (var parameter :
                place.group(3) == null ? new String[0] : place.group(3).split("&")) {
            var variable = PARAMETERS.get(parameter.replaceFirst("=.*", ""));
            if (variable != null) environment.put(variable, parameter.replaceFirst("[^=]*=", ""));
        }
        return new PostgresDatabase(name, environment);
    }

    /** One or several, such as {@code a:5432,b}. */
    private static void hosts(String hosts, Map<String, String> environment) {
        var names = new ArrayList<String>();
        var ports = new ArrayList<String>();
        for (var host : hosts.split(",")) {
            var port = host.replaceFirst(".*?(?::(\\d+))?$", "$1");
            ports.add(port.isEmpty() ? "5432" : port);
            var plain = host.replaceFirst(":\\d+$", "").replaceAll("[\\[\\]]", "");
            names.add(plain.isEmpty() ? "localhost" : plain);
        }
        environment.put("PGHOST", String.join(",", names));
        environment.put("PGPORT", String.join(",", ports));
    }

    @Override
    public String inBackup() {
        return "db/" + name + ".dump";
    }

    @Override
    public void save(Path backup, Optional<Path> copies) throws IOException {
        if (copies.isPresent() && Files.exists(copies.get().resolve(name + ".zip")))
            throw PortalAtWork.hasAnother(name);
        run("pg_dump", "--format=custom", "--no-password", "--file=" + backup.resolve(inBackup()));
    }

    /** The tool itself finds what is there already, and takes back what it has done. */
    @Override
    public void mustBeAbsent() {}

    @Override
    public void restore(Path staged) throws IOException {
        var dump = staged.resolve(inBackup());
        run(
                "pg_restore",
                "--single-transaction",
                "--no-owner",
                "--no-privileges",
                "--no-password",
                "--dbname=" + environment.get("PGDATABASE"),
                dump.toString());
        Files.delete(dump);
    }

    private void run(String... command) throws IOException {
        var said = Files.createTempFile("sen-", ".txt");
        try {
            var tool = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            tool.environment().putAll(environment);
            if (start(tool, command[0]).waitFor() != 0)
                throw new CannotStart(command[0] + " failed: " + firstLine(Files.readAllLines(said)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart(command[0] + " was stopped.");
        } finally {
            Files.delete(said);
        }
    }

    private static Process start(ProcessBuilder tool, String name) {
        try {
            return tool.start();
        } catch (IOException absent) {
            throw new CannotStart("The command " + name + " of PostgreSQL was not found. Install PostgreSQL's client"
                    + " tools, of the server's version or newer.");
        }
    }

    private static String firstLine(List<String> said) {
        return said.stream()
                .filter(line -> line.contains("error:"))
                .findFirst()
                .map(line -> line.replaceFirst(".*?error:\\s*", ""))
                .orElse("it did not say why");
    }
}
