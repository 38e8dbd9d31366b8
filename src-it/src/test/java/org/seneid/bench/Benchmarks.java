package org.seneid.bench;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.seneid.bench.Duel.Side;
import org.seneid.rings.Server;

/** Measures the portal beside small peers on the same server, and prints one table. README says how to read it. */
public final class Benchmarks {

    private static final int OFFSET = Integer.getInteger("it.offset", 100);
    private static final int USUAL = 10_000;
    private static final int CLIENTS = Integer.getInteger("bench.clients", 4);
    private static final int CITIZENS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 90));
    private static final int BILLS = Integer.getInteger("bench.bills", 120_000);
    private static final int ENROLLED = 60;
    private static final char[] PASSWORD = "a-frog-sits-on-a-lotus-leaf".toCharArray();

    private final Set<String> wanted =
            Set.of(System.getProperty("bench.rows", "signin,refusal,desk,documents,verify,share,pay,million,memory")
                    .split(","));
    private final List<String> table = new ArrayList<>();
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
            if (wanted.contains("documents")) documents();
            if (wanted.contains("verify")) verify();
            if (wanted.contains("share")) shares();
            if (wanted.contains("pay")) payments();
            if (wanted.contains("million")) million(ear);
        }
        if (wanted.contains("memory")) new Footprint(OFFSET, ear).rows().forEach(this::say);
        print();
    }

    private void signIns() throws Exception {
        row("sign-ins", "bare Argon2id", 0.8, window -> people.perSecond(window, Visitors::signIn), Benchmarks::hashes);
    }

    private void refusals() throws Exception {
        var known = new ArrayList<Citizen>();
        while (known.size() < Refusals.numbers()) known.add(somebody(server));
        try (var wire = new Wire(server.port())) {
            var score = new Refusals(wire, known).score();
            say("| wrong password, known number | unknown number | 0.90–1.10 | %.2f (%.2f–%.2f) | %.1f ms | %.1f ms |"
                    .formatted(score.median(), score.least(), score.most(), score.product(), score.peer()));
        }
    }

    /** Twice: the first time warms up. */
    private void desk() throws Exception {
        ask(server, "/bench/desk?people=" + ENROLLED / 2);
        var steps = ask(server, "/bench/desk?people=" + ENROLLED).split(" ");
        say("| a step at the desk, 99 of 100 within | the median | – | – | %.1f ms | %.1f ms |"
                .formatted(Double.parseDouble(steps[1]), Double.parseDouble(steps[0])));
    }

    private static double hashes(Duration window) throws Exception {
        var argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
        var hash = argon2.hash(2, 19_456, 1, PASSWORD);
        return new Load<>(Runtime.getRuntime().availableProcessors(), () -> hash)
                .perSecond(window, stored -> argon2.verify(stored, PASSWORD));
    }

    private void documents() throws Exception {
        var load = wires(server, CLIENTS, citizen::signIn);
        Side product = window -> load.perSecond(window, wire -> page(wire, "/documents"));
        tellPeers(server, "documents", load, "/documents");
        var peer = "/peer/documents?owner=" + citizen.account();
        row(
                "documents page",
                "plain servlet",
                0.5,
                product,
                window -> load.perSecond(window, wire -> page(wire, peer)));
    }

    private void verify() throws Exception {
        var code = ask(server, "/bench/share");
        var load = wires(server, CLIENTS);
        tellPeers(server, "verify", load, "/v/" + code);
        Side page = window -> load.perSecond(window, wire -> page(wire, "/v/" + code));
        var peer = "/peer/verify?code=" + code;
        row("verify page", "plain servlet", 0.5, page, window -> load.perSecond(window, wire -> page(wire, peer)));
        var views = "/api/v1/shares/" + code + "/views";
        try (var wire = new Wire(server.port())) {
            tell(server, "api", wire.post(views, "").body());
        }
        var plain = "/peer/api?code=" + code;
        row(
                "verify API",
                "plain servlet",
                0.6,
                window -> load.perSecond(window, wire -> answer(wire.post(views, ""))),
                window -> load.perSecond(window, wire -> answer(wire.post(plain, ""))));
    }

    private void shares() throws Exception {
        row("share with its QR code", "JDBC and ZXing", 0.6, inside("shares/product"), inside("shares/peer"));
    }

    private void payments() throws Exception {
        ask(server, "/bench/bills?count=" + BILLS); // enough for all windows; who owes nothing is passed over
        row("paying, 8 threads", "JDBC", 0.7, inside("payments/product"), inside("payments/peer"));
        row("paying one payee", "own random rate", 0.5, inside("payments/one-payee"), inside("payments/product"));
    }

    /** Time with a million people over time with ten thousand: at most 1.2, so the rate is at least 0.83 of it. */
    private void million(Path ear) throws Exception {
        try (var large = ServerProcess.start("million", OFFSET + 50, ear, 1_000_000)) {
            var another = somebody(large);
            var one = somebody(server); // not the one who holds every share of an earlier row
            var here = wires(server, CLIENTS, one::signIn);
            var there = wires(large, CLIENTS, another::signIn);
            var peopleThere = warm(large);
            row(
                    "documents, 1 million people",
                    "10 thousand",
                    1 / 1.2,
                    window -> there.perSecond(window, wire -> page(wire, "/documents")),
                    window -> here.perSecond(window, wire -> page(wire, "/documents")));
            row(
                    "sign-ins, 1 million people",
                    "10 thousand",
                    1 / 1.2,
                    window -> peopleThere.perSecond(window, Visitors::signIn),
                    window -> people.perSecond(window, Visitors::signIn));
        }
    }

    private void row(String what, String beside, double goal, Side product, Side peer) throws Exception {
        var score = Duel.of(product, peer);
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

    private void say(String row) {
        System.out.println(row);
        table.add(row);
    }

    private void print() throws Exception {
        table.add(0, "| what | beside | goal | median (least–most) | here | beside |\n|---|---|---|---|---|---|");
        var text = String.join("\n", table);
        System.out.println("\n" + text + "\n");
        Files.writeString(Server.target().resolve("bench").resolve("table.md"), text + "\n");
    }

    private Side inside(String what) {
        return window -> Double.parseDouble(ask(server, "/bench/run/" + what + "?millis=" + window.toMillis()));
    }

    private static Citizen somebody(ServerProcess server) throws Exception {
        var said = ask(server, "/bench/citizen").split(" ");
        return new Citizen(said[0], said[1], said[2]);
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
        tell(server, "keys", ask(server, "/api/v1/registers/jwks").getBytes(StandardCharsets.UTF_8));
        tell(server, name, load.first().get(address).body());
    }

    private static void tell(ServerProcess server, String name, byte[] bytes) throws Exception {
        var told = new org.seneid.rings.Web()
                .send("POST", server.address("/peer/tell/" + name), BodyPublishers.ofByteArray(bytes));
        if (told.status() != 200) throw new IllegalStateException(name + ": " + told.status() + " " + told.body());
    }

    private static void page(Wire wire, String address) throws Exception {
        answer(wire.get(address));
    }

    private static void answer(Wire.Reply reply) {
        if (reply.status() != 200) throw new IllegalStateException(reply.status() + " " + reply.text());
    }

    private static String ask(ServerProcess server, String address) throws Exception {
        try (var wire = new Wire(server.port())) {
            var reply = wire.get(address);
            answer(reply);
            return reply.text();
        }
    }
}
