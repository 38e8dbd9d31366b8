package org.seneid.connect.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was pasted as it may be shown again: names, and the values of those that are no secrets. */
final class MaskedPaste {

    private static final Set<String> OPEN = Set.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "response_mode",
            "scope",
            "prompt",
            "max_age",
            "acr_values",
            "ui_locales",
            "code_challenge_method",
            "client_assertion_type",
            "grant_type",
            "error",
            "error_description",
            "iss",
            "token_type");

    private static final int BEGINNING = 4;
    private static final int LONGEST = 300;
    private static final int MOST = 60;

    private MaskedPaste() {}

    /** One part a line. */
    static List<String> of(Pasted pasted) {
        var lines = new ArrayList<String>();
        pasted.method()
                .ifPresent(method -> lines.add(method + " " + pasted.path().orElse("")));
        pasted.headers().keySet().stream().sorted().forEach(name -> lines.add(cut(name) + ": …"));
        pasted.parameters()
                .forEach((name, values) -> values.forEach(
                        value -> lines.add(cut(name) + "=" + (OPEN.contains(name) ? cut(value) : secret(value)))));
        pasted.single().ifPresent(single -> lines.add(secret(single)));
        return lines.size() > MOST ? lines.subList(0, MOST) : lines;
    }

    /** As much of it as tells two apart, and how long it is. */
    static String secret(String value) {
        if (value.isEmpty()) return "";
        var begins = value.length() > 4 * BEGINNING ? value.substring(0, BEGINNING) : "";
        return begins + "… (" + value.length() + ")";
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
