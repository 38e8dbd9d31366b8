package org.seneid.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.seneid.bench.Duel.Side;
import org.seneid.rings.Web;

/** The rows about single pages, each beside a servlet that writes the same bytes, or beside another page. */
final class PageRows {

    private static final int CLIENTS = Integer.getInteger("bench.clients", 4);

    private final ServerProcess server;
    private final Citizen citizen;
    private final Table table;

    PageRows(ServerProcess server, Citizen citizen, Table table) {
        this.server = server;
        this.citizen = citizen;
        this.table = table;
    }

    void documents() throws Exception {
        var load = signedIn(server, citizen);
        tell("documents", load, "/documents");
        var peer = "/peer/documents?owner=" + citizen.account();
        table.row("documents page", "plain servlet", 0.5, side(load, "/documents"), side(load, peer));
    }

    void verify() throws Exception {
        var code = server.ask("/bench/share");
        var load = new Load<>(CLIENTS, () -> new Wire(server.port()));
        tell("verify", load, "/v/" + code);
        table.row(
                "verify page", "plain servlet", 0.5, side(load, "/v/" + code), side(load, "/peer/verify?code=" + code));
        var views = "/api/v1/shares/" + code + "/views";
        try (var wire = new Wire(server.port())) {
            tell("api", wire.post(views, "").body());
        }
        var plain = "/peer/api?code=" + code;
        table.row(
                "verify API, each look entered",
                "servlet that enters it too",
                0.6,
                window -> load.perSecond(window, wire -> wire.post(views, "").good()),
                window -> load.perSecond(window, wire -> wire.post(plain, "").good()));
    }

    /** Beside the documents page, which shows the same cards. */
    void home() throws Exception {
        besideDocuments("home page", "/home", 0.75);
    }

    void bills() throws Exception {
        besideDocuments("bills page", "/bills", 0.75);
    }

    void landing() throws Exception {
        var load = new Load<>(CLIENTS, () -> new Wire(server.port()));
        tell("landing", load, "/");
        table.row("landing page", "plain servlet", 0.5, side(load, "/"), side(load, "/peer/copy?page=landing"));
    }

    /** Beside a server that verifies every signature at every display. */
    void signatures(int offset, Path ear) throws Exception {
        var never = List.of("-Dsen.registers.signatures-remembered=0");
        try (var other = ServerProcess.start("unremembered", offset, ear, 10_000, never)) {
            var another = Citizen.madeAt(other, "/bench/citizen");
            var codeHere = server.ask("/bench/share");
            var codeThere = other.ask("/bench/share");
            table.row(
                    "verify page, signatures remembered",
                    "verified each time",
                    1.7,
                    side(new Load<>(CLIENTS, () -> new Wire(server.port())), "/v/" + codeHere),
                    side(new Load<>(CLIENTS, () -> new Wire(other.port())), "/v/" + codeThere));
            table.row(
                    "documents page, signatures remembered",
                    "verified each time",
                    1.15,
                    side(signedIn(server, citizen), "/documents"),
                    side(signedIn(other, another), "/documents"));
        }
    }

    private void besideDocuments(String what, String address, double goal) throws Exception {
        var load = signedIn(server, citizen);
        table.row(what, "documents page", goal, side(load, address), side(load, "/documents"));
    }

    static Load<Wire> signedIn(ServerProcess server, Citizen citizen) throws Exception {
        return new Load<>(CLIENTS, () -> {
            var wire = new Wire(server.port());
            citizen.signIn(wire);
            return wire;
        });
    }

    static Side side(Load<Wire> load, String address) {
        return window -> load.perSecond(window, wire -> wire.get(address).good());
    }

    /** Gives the peers the bytes of a page as the product wrote them, and the keys to check signatures by. */
    private void tell(String name, Load<Wire> load, String address) throws Exception {
        tell("keys", server.ask("/api/v1/registers/jwks").getBytes(StandardCharsets.UTF_8));
        tell(name, load.first().get(address).body());
    }

    private void tell(String name, byte[] bytes) throws IOException {
        var told = new Web().send("POST", server.address("/peer/tell/" + name), BodyPublishers.ofByteArray(bytes));
        if (told.status() != 200) throw new IllegalStateException(name + ": " + told.status() + " " + told.body());
    }
}
