package org.seneid.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A citizen of the benchmark at the door. */
record Citizen(String number, String password, String account) {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    /** Made at an address of the server that answers with number, password and the account's row. */
    static Citizen madeAt(ServerProcess server, String path) throws IOException {
        var said = server.ask(path).split(" ");
        return new Citizen(said[0], said[1], said[2]);
    }

    /** Three requests, as a browser makes them: the page, the post, the page that it leads to. */
    void signIn(Wire wire) throws IOException {
        wire.forget();
        var answer = wire.post("/sign-in", form(wire, password));
        if (answer.status() / 100 != 3) throw new IOException("not let in: " + answer.status());
        if (wire.get("/home").status() != 200) throw new IOException("no home");
    }

    /** The nanoseconds that the door takes to refuse a wrong password. */
    long refused(Wire wire) throws IOException {
        wire.forget();
        var form = form(wire, "not my password at all");
        long start = System.nanoTime();
        var answer = wire.post("/sign-in", form);
        long taken = System.nanoTime() - start;
        if (answer.status() != 200) throw new IOException("not refused");
        return taken;
    }

    private String form(Wire wire, String typed) throws IOException {
        var hidden = HIDDEN.matcher(wire.get("/sign-in").text())
                .results()
                .map(MatchResult::group)
                .map(input -> first(NAME, input) + "=" + encoded(first(VALUE, input)))
                .collect(Collectors.joining("&"));
        return hidden + "&number=" + number + "&password=" + encoded(typed) + "&submit=submit";
    }

    private static String first(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(m -> m.group(1)).findFirst().orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
