package org.seneid.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Resident memory and the time to the first page, beside the same server with an empty WAR. */
final class Footprint {

    private static final int SIGN_INS = 1_000;
    private static final int PAGES = 10_000;
    private static final int STARTS = 3;
    private static final int PEOPLE = 10_000;

    private final int offset;
    private final Path ear;

    Footprint(int offset, Path ear) {
        this.offset = offset;
        this.ear = ear;
    }

    List<String> rows() throws Exception {
        var empty = BenchmarkEar.emptyWar();
        ServerProcess.start("footprint", offset, ear, PEOPLE).close(); // makes its data, as a first start does
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        long product = 0;
        long peer = 0;
        for (int i = 0; i < STARTS; i++) {
            try (var server = ServerProcess.start("footprint", offset, ear, PEOPLE)) {
                ours.add(seconds(server));
                if (i == 0) product = afterWork(server);
            }
            try (var server = ServerProcess.start("empty", offset, empty, PEOPLE)) {
                theirs.add(seconds(server));
                if (i == 0) peer = afterPages(server, SIGN_INS + PAGES);
            }
        }
        double start = Duel.median(ours);
        double bare = Duel.median(theirs);
        return List.of(
                "| resident memory | empty WAR | ≤ 1.50 | %.2f | %d MiB | %d MiB |"
                        .formatted((double) product / peer, product, peer),
                "| start to first page | empty WAR | ≤ 1.60 | %.2f | %.1f s | %.1f s |"
                        .formatted(start / bare, start, bare));
    }

    private static long afterWork(ServerProcess server) throws Exception {
        try (var wire = new Wire(server.port())) {
            var citizen = Citizen.madeAt(server, "/bench/citizen");
            for (int i = 0; i < SIGN_INS; i++) citizen.signIn(wire);
            for (int i = 0; i < PAGES; i++) wire.get("/documents");
        }
        return server.residentMiB();
    }

    private static long afterPages(ServerProcess server, int pages) throws Exception {
        try (var wire = new Wire(server.port())) {
            for (int i = 0; i < pages; i++) wire.get("/");
        }
        return server.residentMiB();
    }

    private static double seconds(ServerProcess server) {
        return server.startedIn().toMillis() / 1000.0;
    }
}
