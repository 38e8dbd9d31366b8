package org.seneid.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.seneid.rings.Patience;
import org.seneid.rings.PostgreSQL;
import org.seneid.rings.Server;
import org.seneid.rings.StartsServers;

/**
 * The server is killed at a random moment while sixteen citizens pay: no payment that somebody was told of is lost, none is
 * booked twice, the books sum to zero, and every payment comes to its end after the next start.
 */
@StartsServers
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class KillDrillIT {

    /** Once, and twenty times with {@code -Pdrill}. */
    private static final int ROUNDS = Integer.getInteger("drill.rounds", 1);

    private static final int OFFSET = Integer.getInteger("it.offset", 100) + 700;
    private static final int PEOPLE = 300;
    private static final int PAYERS = 16;
    private static final int FEW = 20;
    private static final int MANY = 600;
    /** Bills more than are waited for: for what is paid until the kill is felt. */
    private static final int SPARE = 600;

    private static final int LINE = 27;
    private static final int APART = 100_000;

    private static final List<String> HASTE = List.of(
            "-Dsen.payments.round=PT1S",
            "-Dsen.payments.first-retry=PT1S",
            "-Dsen.argon2.memory-kib=1024",
            "-Dsen.argon2.iterations=1");

    /** What is measured here is not how fast it is. */
    private static final List<String> COMPILED_QUICKLY = List.of("-XX:TieredStopAtLevel=1");

    private final SecureRandom chance = new SecureRandom();

    @Test
    void onH2() throws Exception {
        drill("drill-h2", List.of());
    }

    @Test
    void onPostgreSQL() throws Exception {
        assumeTrue(ROUNDS > 1, "only with -Pdrill");
        drill("drill-postgresql", PostgreSQL.durable());
    }

    private void drill(String name, List<String> database) throws Exception {
        ServerProcess.forget(name);
        var told = Files.createDirectories(Server.target().toAbsolutePath().resolve("bench"))
                .resolve(name + ".told");
        Files.deleteIfExists(told);
        var settings = new ArrayList<>(HASTE);
        settings.addAll(database);
        var ear = BenchmarkEar.file();
        var server = ServerProcess.start(name, OFFSET, ear, PEOPLE, settings, COMPILED_QUICKLY);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                killWhilePaying(server, round, told);
                server = ServerProcess.start(name, OFFSET, ear, PEOPLE, settings, COMPILED_QUICKLY);
                isWhole(server, round, told);
            }
        } finally {
            server.close();
        }
    }

    private void killWhilePaying(ServerProcess server, int round, Path told) throws Exception {
        int wanted = FEW + chance.nextInt(MANY);
        int bills = wanted + SPARE;
        server.ask("/bench/drill/bills?count=" + bills + "&first=" + round * APART);
        long before = lines(told);
        long until = before + wanted;
        server.ask("/bench/drill/begin?told=" + told);
        Patience.until(() -> lines(told) >= until);
        assertThat(lines(told)).as("payments that were told of").isGreaterThanOrEqualTo(until);
        server.kill();
        assertThat(lines(told) - before)
                .as("paid in round %d: all who pay had a bill left when the server was killed", round)
                .isLessThanOrEqualTo(bills - PAYERS);
    }

    private static void isWhole(ServerProcess server, int round, Path told) throws Exception {
        Patience.until(() -> server.ask("/bench/drill/open").equals("0"));
        assertThat(server.ask("/bench/drill/open"))
                .as("payments without an end")
                .isEqualTo("0");
        assertThat(server.ask("/bench/drill/wrong?told=" + told))
                .as("round %d, killed after %d payments", round, lines(told))
                .isEmpty();
    }

    private static long lines(Path told) throws IOException {
        return Files.exists(told) ? Files.size(told) / LINE : 0;
    }
}
