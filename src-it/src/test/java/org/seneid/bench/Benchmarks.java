package org.seneid.bench;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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
                    "bench.rows", "signin,refusal,desk,stop,documents,verify,share,pay,trail,proof,million,memory")
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
            if (wanted.contains("documents")) documents();
            if (wanted.contains("verify")) verify();
            if (wanted.contains("share")) shares();
            if (wanted.contains("pay")) payments();
            if (wanted.contains("trail")) trail("paying, on record");
            if (wanted.contains("million")) million(ear);
        }
        if (wanted.contains("trail")) trailInProduction(ear);
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

    private void documents() throws Exception {
        var load = wires(server, CLIENTS, citizen::signIn);
        Side product = window -> load.perSecond(window, wire -> page(wire, "/documents"));
        tellPeers(server, "documents", load, "/documents");
        var peer = "/peer/documents?owner=" + citizen.account();
        table.row(
                "documents page",
                "plain servlet",
                0.5,
                product,
                window -> load.perSecond(window, wire -> page(wire, peer)));
    }

    private void verify() throws Exception {
        var code = server.ask("/bench/share");
        var load = wires(server, CLIENTS);
        tellPeers(server, "verify", load, "/v/" + code);
        Side page = window -> load.perSecond(window, wire -> page(wire, "/v/" + code));
        var peer = "/peer/verify?code=" + code;
        table.row(
                "verify page", "plain servlet", 0.5, page, window -> load.perSecond(window, wire -> page(wire, peer)));
        var views = "/api/v1/shares/" + code + "/views";
        try (var wire = new Wire(server.port())) {
            tell(server, "api", wire.post(views, "").body());
        }
        var plain = "/peer/api?code=" + code;
        table.row(
                "verify API",
                "plain servlet",
                0.6,
                window -> load.perSecond(window, wire -> wire.post(views, "").good()),
                window -> load.perSecond(window, wire -> wire.post(plain, "").good()));
    }

    private void shares() throws Exception {
        table.row("share with its QR code", "JDBC and ZXing", 0.6, inside("shares/product"), inside("shares/peer"));
    }

    private void payments() throws Exception {
        server.ask("/bench/bills?count=" + BILLS); // enough for all windows; who owes nothing is passed over
        table.row("paying, 8 threads", "JDBC", 0.7, inside("payments/product"), inside("payments/peer"));
        table.row("paying one payee", "own random rate", 0.5, inside("payments/one-payee"), inside("payments/product"));
    }

    private void trail(String what) throws Exception {
        server.ask("/bench/bills?count=" + BILLS);
        table.row(what, "off the record", 0.9, inside("payments/product"), inside("payments/unaudited"));
    }

    /** The same on the database that real people's payments are in. */
    private void trailInProduction(Path ear) throws Exception {
        ServerProcess.forget("postgresql");
        try (var there = ServerProcess.start("postgresql", OFFSET, ear, USUAL, PostgreSQL.durable())) {
            server = there;
            warm(there);
            trail("paying, on record, on PostgreSQL");
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
            var here = wires(server, CLIENTS, one::signIn);
            var there = wires(large, CLIENTS, another::signIn);
            var peopleThere = warm(large);
            table.row(
                    "documents, 1 million people",
                    "10 thousand",
                    1 / 1.2,
                    window -> there.perSecond(window, wire -> page(wire, "/documents")),
                    window -> here.perSecond(window, wire -> page(wire, "/documents")));
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

    private static Load<Wire> wires(ServerProcess server, int count) throws Exception {
        return new Load<>(count, () -> new Wire(server.port()));
    }

    private static Load<Wire> wires(ServerProcess server, int count, Load.Act<Wire> first) throws Exception {
        return new Load<>(count, () -> {
            var wire = new Wire(server.port());
            first.once(wire);
            return wire;
        });
    }

    /** Gives the peers the bytes of a page as the product wrote them, and the keys to check signatures by. */
    private static void tellPeers(ServerProcess server, String name, Load<Wire> load, String address) throws Exception {
        tell(server, "keys", server.ask("/api/v1/registers/jwks").getBytes(StandardCharsets.UTF_8));
        tell(server, name, load.first().get(address).body());
    }

    private static void tell(ServerProcess server, String name, byte[] bytes) throws Exception {
        var told = new org.seneid.rings.Web()
                .send("POST", server.address("/peer/tell/" + name), BodyPublishers.ofByteArray(bytes));
        if (told.status() != 200) throw new IllegalStateException(name + ": " + told.status() + " " + told.body());
    }

    private static void page(Wire wire, String address) throws Exception {
        wire.get(address).good();
    }
}
