package org.seneid.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.seneid.rings.Web;

/** The rows about long lists of the workplace: a page far behind beside the first one. */
final class ListRows {

    private static final int CLIENTS = Integer.getInteger("bench.clients", 4);
    private static final int TICKETS = Integer.getInteger("bench.tickets", 100_000);
    private static final long ENTRIES = Long.getLong("bench.trail", 10_000_000);
    private static final long AT_ONCE = 200_000;

    /** Of 25 rows a page: the last that anybody turns to. */
    private static final int DEEP = 400;

    private static final int DAYS = 30;
    private static final double GOAL = 1 / 1.5;

    private final ServerProcess server;
    private final Table table;

    ListRows(ServerProcess server, Table table) {
        this.server = server;
        this.table = table;
    }

    void tickets() throws Exception {
        server.ask("/bench/lists/tickets?count=" + TICKETS);
        row("page %d of %,d tickets".formatted(DEEP, TICKETS), signedIn("SUPERVISOR"), "/helpdesk?show=all");
    }

    /** What one officer did, what was signed, and a citizen's own log; of a trail that long. */
    void trail() throws Exception {
        var officer = "";
        for (long from = 0; from < ENTRIES; from += AT_ONCE)
            officer = server.ask("/bench/lists/trail?from=%d&to=%d&all=%d"
                    .formatted(from, Math.min(from + AT_ONCE, ENTRIES), ENTRIES));
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var auditor = signedIn("AUDITOR");
        row(
                "page %d of acts, %,d entries".formatted(DEEP, ENTRIES),
                auditor,
                "/audit/acts?staff=%s&from=%s&to=%s".formatted(officer, today.minusDays(DAYS), today));
        row("page %d of signed states".formatted(DEEP), auditor, "/audit/checkpoints?sort=-signed");
    }

    private void row(String what, Load<Wire> load, String address) throws Exception {
        table.row(
                what,
                "the first page",
                GOAL,
                PageRows.side(load, address + "&page=" + DEEP),
                PageRows.side(load, address));
    }

    private Load<Wire> signedIn(String role) throws Exception {
        return new Load<>(CLIENTS, () -> {
            var wire = new Wire(server.port());
            wire.become(cookie(role));
            return wire;
        });
    }

    private String cookie(String role) throws IOException {
        var said = server.ask("/bench/lists/staff?role=" + role).split(" ");
        var web = new Web();
        var door = web.get(server.address("/staff")).forms().stream()
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
        return web.cookie();
    }
}
