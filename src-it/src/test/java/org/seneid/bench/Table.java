package org.seneid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.seneid.bench.Duel.Side;
import org.seneid.rings.Server;

/** What was measured: each row as soon as it is known, and in the end all of them. */
final class Table {

    private static final String HEAD =
            "| what | beside | goal | median (least–most) | here | beside |\n|---|---|---|---|---|---|";

    private final List<String> rows = new ArrayList<>();

    void row(String what, String beside, double goal, Side product, Side peer) throws Exception {
        row(what, beside, goal, Duel.of(product, peer));
    }

    void row(String what, String beside, double goal, Duel.Score score) {
        say("| %s | %s | %.2f | %.2f (%.2f–%.2f) | %.0f/s | %.0f/s |"
                .formatted(
                        what,
                        beside,
                        goal,
                        score.median(),
                        score.least(),
                        score.most(),
                        score.product(),
                        score.peer()));
    }

    void say(String row) {
        System.out.println(row);
        rows.add(row);
    }

    void print() throws IOException {
        var text = HEAD + "\n" + String.join("\n", rows) + "\n";
        System.out.println("\n" + text);
        Files.writeString(Server.target().resolve("bench").resolve("table.md"), text);
    }
}
