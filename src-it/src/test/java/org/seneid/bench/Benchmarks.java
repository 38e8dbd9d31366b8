package org.seneid.bench;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.seneid.bench.Duel.Side;
import org.seneid.rings.PostgreSQL;
import org.seneid.rings.Server;

/** Measures the portal beside small peers on the same server, and prints one table. README says how to read it. */
public final class Benchmarks {

    private static final int OFFSET = Integer.getInteger("it.offset", 100);
    private static final int USUAL = 10_000;
    private static final int CLIENTS = Integer.getInteger("bench.clients", 4);
    private static final int CITIZENS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 90));
    /** Some dozens of sign-ins: of the usual window, those that its end cuts off would be a tenth. */
    private static final Duration SIGN_INS = Duel.WINDOW.multipliedBy(3);

    private static final int BILLS = Integer.getInteger("bench.bills", 120_000);
    private static final int ENTRIES = Integer.getInteger("bench.entries", 1_000_000);
    private static final int ENROLLED = 60;
    private static final int MEMORY_KIB = Integer.getInteger("sen.argon2.memory-kib", 65_536);
    private static final int PASSES = Integer.getInteger("sen.argon2.iterations", 3);
    private static final int LANES = Integer.getInteger("sen.argon2.parallelism", 4);
    private static final char[] PASSWORD = "a-frog-sits-on-a-lotus-leaf".toCharArray();

    private final Set<String> wanted = Set.of(System.getProperty(
                    "bench.rows",
                    "signin,refusal,desk,stop,documents,verify,home,bills,landing,forms,signatures,connect,redemptions,share,pay,books,lists,trail,proof,million,memory")
            .split(","));
    private final Table table = new Table();
    private ServerProcess server;
    private Citizen citizen;
    private Load<Visitors> people;

    public static void main(String[] args) throws Exception {
        new Benchmarks().run();
    }

    private void run() throws Exception {
        System.setProperty("it.offset", String.valueOf(OFFSET));
        var ear = BenchmarkEar.file();
        ServerProcess.forget("usual"); // else its history and its paid bills grow from run to run
        try (var usual = ServerProcess.start("usual", OFFSET, ear, USUAL)) {
            server = usual;
            people = warm(usual);
            citizen = somebody(usual);
            if (wanted.contains("signin")) signIns();
            if (wanted.contains("refusal")) refusals();
            if (wanted.contains("desk")) desk();
            if (wanted.contains("stop")) new Stopping(usual).rows().forEach(table::say);
            pages(ear);
            if (wanted.contains("forms")) new FormRows(usual, table).rows();
            if (wanted.contains("connect")) new ConnectRows(usual, table, OFFSET).rows();
            if (wanted.contains("redemptions")) redemptions();
            if (wanted.contains("share")) shares();
            if (wanted.contains("pay")) payments();
            if (wanted.contains("books")) books("");
            if (wanted.contains("trail")) trail("paying, on record");
            if (wanted.contains("million")) million(ear);
            if (wanted.contains("lists")) lists();
        }
        if (wanted.contains("trail") || wanted.contains("books")) inProduction(ear);
        if (wanted.contains("proof")) proof();
        if (wanted.contains("memory")) new Footprint(OFFSET, ear).rows().forEach(table::say);
        table.print();
    }

    private void signIns() throws Exception {
        Side product = window -> people.perSecond(window, Visitors::signIn);
        table.row("sign-ins", "bare Argon2id", 0.85, Duel.of(product, Benchmarks::hashes, SIGN_INS));
    }

    private void refusals() throws Exception {
        var known = new ArrayList<Citizen>();
        while (known.size() < Refusals.numbers()) known.add(somebody(server));
        try (var wire = new Wire(server.port())) {
            var score = new Refusals(wire, known).score();
            table.say(("| wrong password, known number | unknown number | 0.90–1.10"
                            + " | %.2f (%.2f–%.2f) | %.1f ms | %.1f ms |")
                    .formatted(score.median(), score.least(), score.most(), score.product(), score.peer()));
        }
    }

    /** Twice: the first time warms up. */
    private void desk() throws Exception {
        server.ask("/bench/desk?people=" + ENROLLED / 2);
        var steps = server.ask("/bench/desk?people=" + ENROLLED).split(" ");
        table.say("| a step at the desk, 99 of 100 within | the median | – | – | %.1f ms | %.1f ms |"
                .formatted(Double.parseDouble(steps[1]), Double.parseDouble(steps[0])));
    }

    private static double hashes(Duration window) throws Exception {
        var argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
        var hash = argon2.hash(PASSES, MEMORY_KIB, LANES, PASSWORD);
        return new Load<>(Runtime.getRuntime().availableProcessors(), () -> hash)
                .perSecond(window, stored -> argon2.verify(stored, PASSWORD));
    }

    private void pages(Path ear) throws Exception {
        var rows = new PageRows(server, citizen, table);
        if (wanted.contains("documents")) rows.documents();
        if (wanted.contains("verify")) rows.verify();
        if (wanted.contains("home")) rows.home();
        if (wanted.contains("bills")) rows.bills();
        if (wanted.contains("landing")) rows.landing();
        if (wanted.contains("signatures")) rows.signatures(OFFSET + 50, ear);
    }

    private void shares() throws Exception {
        table.row("share with its QR code", "JDBC and ZXing", 0.6, inside("shares/product"), inside("shares/peer"));
    }

    private void redemptions() throws Exception {
        table.row(
                "redemptions with their receipts",
                "their signatures alone",
                0.3,
                inside("redemptions/product"),
                inside("redemptions/peer"));
    }

    /** How the books bear that everybody pays one, and that they grow. */
    private void books(String where) throws Exception {
        server.ask("/bench/bills?count=" + BILLS);
        table.row(
                "paying one payee" + where,
                "JDBC that locks its row",
                3,
                inside("payments/one-payee"),
                inside("payments/locking"));
        new BooksRows(server, where).rows().forEach(table::say);
    }

    private void payments() throws Exception {
        server.ask("/bench/bills?count=" + BILLS); // enough for all windows; who owes nothing is passed over
        table.row("paying, 8 threads", "JDBC", 0.7, inside("payments/product"), inside("payments/peer"));
        table.row("paying one payee", "own random rate", 0.5, inside("payments/one-payee"), inside("payments/product"));
    }

    /** Last on its server, which they leave with a long trail. */
    private void lists() throws Exception {
        var rows = new ListRows(server, table);
        rows.tickets();
        rows.trail();
    }

    private void trail(String what) throws Exception {
        server.ask("/bench/bills?count=" + BILLS);
        table.row(what, "off the record", 0.9, inside("payments/product"), inside("payments/unaudited"));
    }

    /** The same on the database that real people's payments are in. */
    private void inProduction(Path ear) throws Exception {
        ServerProcess.forget("postgresql");
        try (var there = ServerProcess.start("postgresql", OFFSET, ear, USUAL, PostgreSQL.durable())) {
            server = there;
            warm(there);
            if (wanted.contains("trail")) trail("paying, on record, on PostgreSQL");
            if (wanted.contains("books")) books(", on PostgreSQL");
        }
    }

    private void proof() throws Exception {
        var proof = new ProofChecking(Server.target().resolve("bench").resolve("proof"), ENTRIES);
        var score = Duel.of(window -> proof.checked(), window -> proof.hashed());
        table.say(
                "| checking a proof of %,d entries, %d MB | SHA-256 alone | 0.50 | %.2f (%.2f–%.2f) | %.0f MB/s | %.0f MB/s |"
                        .formatted(
                                ENTRIES,
                                proof.megabytes(),
                                score.median(),
                                score.least(),
                                score.most(),
                                score.product(),
                                score.peer()));
    }

    /** Time with a million people over time with ten thousand: at most 1.2, so the rate is at least 0.83 of it. */
    private void million(Path ear) throws Exception {
        try (var large = ServerProcess.start("million", OFFSET + 50, ear, 1_000_000)) {
            var another = somebody(large);
            var one = somebody(server); // not the one who holds every share of an earlier row
            var here = PageRows.signedIn(server, one);
            var there = PageRows.signedIn(large, another);
            var peopleThere = warm(large);
            table.row(
                    "documents, 1 million people",
                    "10 thousand",
                    1 / 1.2,
                    PageRows.side(there, "/documents"),
                    PageRows.side(here, "/documents"));
            table.row(
                    "sign-ins, 1 million people",
                    "10 thousand",
                    1 / 1.2,
                    window -> peopleThere.perSecond(window, Visitors::signIn),
                    window -> people.perSecond(window, Visitors::signIn));
        }
    }

    private Side inside(String what) {
        return window -> Double.parseDouble(server.ask("/bench/run/" + what + "?millis=" + window.toMillis()));
    }

    private static Citizen somebody(ServerProcess server) throws Exception {
        return Citizen.madeAt(server, "/bench/citizen");
    }

    /** People sign in for a while, so that the server is measured as one that has run for some minutes. */
    private static Load<Visitors> warm(ServerProcess server) throws Exception {
        var people = people(server);
        people.perSecond(WARM_UP, Visitors::signIn);
        return people;
    }

    private static Load<Visitors> people(ServerProcess server) throws Exception {
        return new Load<>(CLIENTS, () -> {
            var citizens = new ArrayList<Citizen>();
            while (citizens.size() < CITIZENS / CLIENTS) citizens.add(somebody(server));
            return new Visitors(citizens, new Wire(server.port()));
        });
    }
}
