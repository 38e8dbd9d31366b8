package org.seneid.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What books cost as they grow, and how fast they are checked; at the end with so many lines. */
final class BooksRows {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("bench.lines", 1_000_000);

    private final ServerProcess server;
    private final String where;
    private final List<String> rows = new ArrayList<>();

    BooksRows(ServerProcess server, String where) {
        this.server = server;
        this.where = where;
    }

    /** The same as milliseconds for each, of many lines beside few. */
    List<String> rows() throws IOException {
        server.ask("/bench/books/grow?lines=" + FEW);
        double paying = rate("payments/product");
        double reading = rate("books/statements");
        server.ask("/bench/books/grow?lines=" + MANY);
        row("paying, %,d lines".formatted(MANY), "%,d lines".formatted(FEW), 1 / 1.2, rate("payments/product"), paying);
        row(
                "a statement, %,d lines".formatted(MANY),
                "%,d lines".formatted(FEW),
                1 / 1.5,
                rate("books/statements"),
                reading);
        row("lines checked, %,d".formatted(MANY), "bare sum", 0.5, best("check"), best("bare"));
        return rows;
    }

    private double rate(String what) throws IOException {
        server.ask("/bench/run/" + what + "?millis=" + Duel.WINDOW.toMillis()); // warms up
        return Double.parseDouble(server.ask("/bench/run/" + what + "?millis=" + Duel.WINDOW.toMillis()));
    }

    private double best(String what) throws IOException {
        double best = 0;
        for (int i = 0; i < 3; i++) best = Math.max(best, Double.parseDouble(server.ask("/bench/books/" + what)));
        return best;
    }

    private void row(String what, String beside, double goal, double product, double peer) {
        rows.add("| %s%s | %s | %.2f | %.2f | %.0f/s | %.0f/s |"
                .formatted(what, where, beside, goal, product / peer, product, peer));
    }
}
