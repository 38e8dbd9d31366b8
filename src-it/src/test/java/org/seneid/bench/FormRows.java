package org.seneid.bench;

import java.util.ArrayList;
import org.seneid.bench.Duel.Side;

/** The rows about public-service forms: a page beside a bare one with as many fields, submissions, and many drafts. */
final class FormRows {

    private static final int DRAFTS = Integer.getInteger("bench.drafts", 10_000);
    private static final double BESIDE_BARE = 0.7;
    private static final double BESIDE_FEW = 0.83;
    private static final String LIST = "/applications";

    private final ServerProcess server;
    private final Table table;
    private final Load<Wire> load;
    private final String page;

    FormRows(ServerProcess server, Table table) throws Exception {
        this.server = server;
        this.table = table;
        var citizen = Citizen.madeAt(server, "/bench/citizen");
        page = server.ask("/bench/forms/draft");
        load = PageRows.signedIn(server, citizen);
    }

    void rows() throws Exception {
        var form = PageRows.side(load, page);
        table.row("form page", "bare Faces page", BESIDE_BARE, form, PageRows.side(load, "/bare/form.xhtml"));
        Side submissions =
                window -> Double.parseDouble(server.ask("/bench/run/forms/submissions?millis=" + window.toMillis()));
        table.say("| submissions, 4 threads | – | – | – | %.0f/s | – |".formatted(rate(submissions)));
        manyDrafts(form, PageRows.side(load, LIST));
    }

    /** The same server before and after: what else the machine does is not the same in both. */
    private void manyDrafts(Side form, Side list) throws Exception {
        double formBefore = rate(form);
        double listBefore = rate(list);
        server.ask("/bench/forms/drafts?count=" + DRAFTS);
        say("form page, %,d drafts".formatted(DRAFTS), rate(form), formBefore);
        say("list of applications, %,d drafts".formatted(DRAFTS), rate(list), listBefore);
    }

    private void say(String what, double after, double before) {
        table.say("| %s | few drafts | %.2f | %.2f | %.0f/s | %.0f/s |"
                .formatted(what, BESIDE_FEW, after / before, after, before));
    }

    private static double rate(Side side) throws Exception {
        var rates = new ArrayList<Double>();
        side.perSecond(Duel.WINDOW);
        for (int i = 0; i < Duel.PAIRS; i++) rates.add(side.perSecond(Duel.WINDOW));
        return Duel.median(rates);
    }
}
