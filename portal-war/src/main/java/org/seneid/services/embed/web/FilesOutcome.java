package org.seneid.services.embed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Messages;

/**
 * What became of the files that were sent to a field in a frame, or of one that was removed. Its page's address says it, since a
 * frame has no session of the container; no name of a file is in an address.
 *
 * @param added the ids of those that were kept
 * @param refused the reason of each that was not, as {@link #refusal} writes it
 */
record FilesOutcome(String field, List<String> added, boolean removed, List<String> refused) {

    private static final String REASON = "services.attachment.reason.";
    private static final Pattern REFUSAL = Pattern.compile("(\\d{1,4})\\.([a-z-]{1,40})(?:\\.(\\d{1,6}))?");
    /** So many an address has room for. */
    private static final int MOST = 20;

    FilesOutcome {
        field = Objects.requireNonNullElse(field, "");
    }

    static FilesOutcome of(HttpServletRequest request) {
        return new FilesOutcome(
                request.getParameter("field"),
                all(request, "added"),
                request.getParameter("removed") != null,
                all(request, "refused"));
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** @param number of the file among several, from 1; 0 when it was the only one */
    static String refusal(int number, RuleBroken why) {
        var reason = number + "." + why.key().substring(why.key().lastIndexOf('.') + 1);
        return why.args().length == 0 ? reason : reason + "." + why.args()[0];
    }

    String query() {
        return Stream.of(
                        Stream.of("field=" + URLEncoder.encode(field, StandardCharsets.UTF_8)),
                        added.stream().limit(MOST).map(one -> "added=" + one),
                        Stream.of("removed=true").filter(any -> removed),
                        refused.stream().limit(MOST).map(one -> "refused=" + one))
                .flatMap(part -> part)
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Why each was refused, at its field; what no portal has written into the address says nothing. */
    List<RuleBroken> problems(Messages messages) {
        return refused.stream()
                .flatMap(one -> REFUSAL.matcher(one).results())
                .filter(one -> messages.has(REASON + one.group(2)))
                .map(one -> problem(one, messages))
                .toList();
    }

    private RuleBroken problem(MatchResult refusal, Messages messages) {
        var key = REASON + refusal.group(2);
        Object[] most = refusal.group(3) == null ? new Object[0] : new Object[] {Integer.valueOf(refusal.group(3))};
        var number = Integer.parseInt(refusal.group(1));
        var why = number == 0
                ? new RuleBroken(key, most)
                : new RuleBroken("services.attachment.nth", number, messages.text(key, most));
        return why.at("f-" + field);
    }

    /**
     * What was done with the files of a field, in a sentence; empty when nothing was.
     *
     * @param files the names of all that it has, by their ids
     */
    String done(String asked, Map<String, String> files, Messages messages) {
        if (!asked.equals(field)) return "";
        if (removed) return messages.text("services.attachment.removed");
        var names = added.stream()
                .distinct()
                .map(files::get)
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() ? "" : messages.text("services.attachment.added", String.join(", ", names));
    }
}
