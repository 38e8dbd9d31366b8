package org.seneid.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.seneid.rings.Ears;
import org.seneid.rings.Server;
import org.seneid.rings.Web;

/**
 * Two hundred citizens and twenty agents whose pages listen, while other pages are opened: how soon after a citizen presses
 * Stop the agent's page hears it. Twenty press at once, round after round.
 */
final class Stopping {

    private static final int CITIZENS = 200;
    private static final int AGENTS = 20;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int PAGES_A_SECOND = 10;
    private static final double PERCENTILE = 0.99;
    /** Pages open their streams anew before the portal ends them. */
    private static final Duration LISTENED = Duration.ofSeconds(90);

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final ServerProcess server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // a connection a page, as the worst of browsers has it
            .sslContext(Server.trustingTls())
            .build();
    private final List<Page> citizens = new ArrayList<>();
    private final List<Web> agents = new ArrayList<>();
    private long listeningSince;

    /** A citizen's page that listens, and the session that it is open in. */
    private static final class Page {
        private final Citizen citizen;
        private final String cookie;
        private Ears ears;

        Page(Citizen citizen, String cookie) {
            this.citizen = citizen;
            this.cookie = cookie;
        }
    }

    /** An agent's page that shows a citizen's account, and the citizen with the finger on Stop. */
    private record Pair(Ears agent, Wire citizen, String form) {}

    Stopping(ServerProcess server) {
        this.server = server;
    }

    /** Lines of the table. */
    List<String> rows() throws Exception {
        signIn();
        var taken = new ArrayList<Double>();
        var visits = Executors.newScheduledThreadPool(2);
        try (var visitor = new Wire(server.port())) {
            listenAnew();
            var visiting = visits.scheduleAtFixedRate(
                    () -> visit(visitor), 0, TimeUnit.SECONDS.toMillis(1) / PAGES_A_SECOND, TimeUnit.MILLISECONDS);
            for (int round = 0; round < ROUNDS; round++) taken.addAll(round(round));
            if (visiting.isDone()) visiting.get(); // broken: the server was less busy than the row says
        } finally {
            visits.shutdownNow();
        }
        citizens.forEach(page -> page.ears.close());
        var sorted = taken.stream().sorted().toList();
        return List.of(
                "| Stop on an agent’s page, 99 of 100 within | the median | ≤ 1000 ms | – | %.1f ms | %.1f ms |"
                        .formatted(at(sorted, PERCENTILE), at(sorted, 0.5)),
                "| Stop on an agent’s page, the latest of %d | the median | – | – | %.1f ms | %.1f ms |"
                        .formatted(sorted.size(), sorted.get(sorted.size() - 1), at(sorted, 0.5)));
    }

    private void signIn() throws Exception {
        try (var wire = new Wire(server.port())) {
            while (citizens.size() < CITIZENS) {
                var citizen = Citizen.madeAt(server, "/bench/help/citizen");
                citizen.signIn(wire);
                citizens.add(new Page(citizen, wire.cookie()));
            }
        }
        while (agents.size() < AGENTS) agents.add(agent());
    }

    private Web agent() throws Exception {
        var said = server.ask("/bench/help/agent").split(" ");
        var web = new Web();
        var door = web.get("/staff").forms().stream()
                .filter(form -> form.asksForPassword())
                .findFirst()
                .orElseThrow();
        var second =
                web.post(door.filled(said[0]).with(door.password(), said[1])).location();
        var code = web.get(second).forms().stream()
                .filter(form -> form.texts().contains("code"))
                .findFirst()
                .orElseThrow();
        web.post(code.with("code", server.ask("/bench/help/app?who=" + said[0])));
        return web;
    }

    private List<Double> round(int number) throws Exception {
        if (System.nanoTime() - listeningSince > LISTENED.toNanos()) listenAnew();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < AGENTS; i++)
            pairs.add(begin(agents.get(i), citizens.get((number * AGENTS + i) % citizens.size())));
        var together = new CyclicBarrier(AGENTS);
        var pool = Executors.newFixedThreadPool(AGENTS);
        try {
            var stops = pairs.stream()
                    .map(pair -> (Callable<Double>) () -> {
                        together.await();
                        return stop(pair);
                    })
                    .toList();
            var taken = new ArrayList<Double>();
            for (var one : pool.invokeAll(stops)) taken.add(one.get());
            return taken;
        } finally {
            pool.shutdown();
        }
    }

    /** The agent begins to look and opens a page, which listens. */
    private Pair begin(Web agent, Page of) throws Exception {
        var code = server.ask("/bench/help/code?who=" + of.citizen.number()).split(" ", 2);
        var form = agent.get("/helpdesk/tickets/" + code[0]).forms().stream()
                .filter(one -> one.texts().contains("person"))
                .findFirst()
                .orElseThrow();
        var begun = agent.post(form.with("reason", "người gọi không thấy giấy phép")
                .with("person", of.citizen.number())
                .with("phone", of.citizen.number().substring(of.citizen.number().length() - 4))
                .with("code", code[1]));
        if (begun.status() / 100 != 3)
            throw new IllegalStateException(begun.page().text());
        if (agent.get("/documents").status() != 200) throw new IllegalStateException("no page");
        var ears = listen(agent.cookie());
        if (ears.await("watch ").text().endsWith("-")) throw new IllegalStateException("no look");
        of.ears.await("help 1");
        var wire = new Wire(server.port());
        wire.become(of.cookie);
        var token = TOKEN.matcher(wire.get("/home").text());
        if (!token.find()) throw new IllegalStateException("no Stop");
        return new Pair(ears, wire, "token=" + token.group(1));
    }

    /** In milliseconds, from pressing to what the agent's page hears. */
    private static double stop(Pair pair) throws Exception {
        try (pair.citizen;
                pair.agent) {
            long pressed = System.nanoTime();
            var answer = pair.citizen.post("/profile/help/stop", pair.form);
            if (answer.status() / 100 != 3) throw new IllegalStateException("not stopped: " + answer.status());
            return (pair.agent.await("watch -").nanos() - pressed) / 1e6;
        }
    }

    private void listenAnew() {
        for (var page : citizens) {
            if (page.ears != null) page.ears.close();
            page.ears = listen(page.cookie);
        }
        citizens.forEach(page -> page.ears.await("help "));
        listeningSince = System.nanoTime();
    }

    private Ears listen(String cookie) {
        var request = HttpRequest.newBuilder(URI.create(server.address("/api/v1/live")))
                .header("Accept", "text/event-stream")
                .header("Cookie", cookie);
        return Ears.open(http, request.build());
    }

    private void visit(Wire visitor) {
        try {
            visitor.become(citizens.get(ThreadLocalRandom.current().nextInt(citizens.size())).cookie);
            visitor.get("/home");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
    }
}
