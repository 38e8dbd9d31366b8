package org.seneid.audit.log;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.seneid.audit.Relationship;
import org.seneid.audit.ViewerKind;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/**
 * Finds what entries say: which acts, subjects, attributes, purposes and names of this log a word stands for is found out
 * from the messages here, so that the database compares whole values.
 */
final class LogSearch {

    private static final int MOST_WORDS = 6;
    private static final int MOST_DIFFERENT = 3_000;
    private static final String DIFFERENT =
            "select distinct e.act, e.subject, e.attributes, e.purpose, e.actorName, e.actorRole, e.tie";

    private LogSearch() {}

    /** What tells one kind of entry from another; the same stands in many. */
    private record Kind(
            String act, String subject, String attributes, String purpose, String name, Role role, Relationship tie) {

        static Kind of(Object[] row) {
            return new Kind(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (Role) row[5],
                    (Relationship) row[6]);
        }
    }

    /** Leaves the entries that say all of the words; case and marks do not matter. */
    static LogQuery narrowed(LogQuery query, String words, EntityManager em) {
        var sought = SearchKey.words(words).stream().limit(MOST_WORDS).toList();
        if (sought.isEmpty()) return query;
        var kinds = query.in(em, DIFFERENT, "", Object[].class).setMaxResults(MOST_DIFFERENT).getResultList().stream()
                .map(Kind::of)
                .toList();
        for (int i = 0; i < sought.size(); i++) narrow(query, kinds, sought.get(i), i);
        return query;
    }

    private static void narrow(LogQuery query, List<Kind> kinds, String word, int number) {
        var ways = new ArrayList<String>();
        way(
                query,
                ways,
                "act" + number,
                "e.act in :%s",
                matching(kinds, Kind::act, act -> has(ActCatalogue.words(act), word)));
        way(query, ways, "subject" + number, "e.subject in :%s", matching(kinds, Kind::subject, s -> names(s, word)));
        way(query, ways, "seen" + number, "e.attributes in :%s", matching(kinds, Kind::attributes, a -> told(a, word)));
        way(query, ways, "purpose" + number, "e.purpose in :%s", matching(kinds, Kind::purpose, p -> says(p, word)));
        way(
                query,
                ways,
                "name" + number,
                "(e.actorName in :%s and (e.tie is not null or e.actorRole <> org.seneid.platform.acting.Role.CITIZEN))",
                kinds.stream()
                        .filter(kind -> says(ViewerKind.toldName(kind.role(), kind.name(), kind.tie() != null), word))
                        .map(Kind::name)
                        .collect(Collectors.toSet()));
        way(
                query,
                ways,
                "role" + number,
                "e.actorRole in :%s and e.actor <> e.owner",
                matching(kinds, Kind::role, role -> role != null && has(ActCatalogue.said("audit.by." + role), word)));
        query.and(ways.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", ways) + ")");
    }

    private static void way(LogQuery query, List<String> ways, String name, String condition, Set<?> values) {
        if (values.isEmpty()) return;
        ways.add("(" + condition.formatted(name) + ")");
        query.with(name, values);
    }

    private static <T> Set<T> matching(List<Kind> kinds, Function<Kind, T> part, Predicate<T> matches) {
        return kinds.stream()
                .map(part)
                .filter(value -> value != null && matches.test(value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** By the word that the sentence has for it, or by itself when it has none; nobody ever reads a random id. */
    private static boolean names(String subject, String word) {
        if (subject.isEmpty() || PublicId.shaped(subject)) return false;
        var kind = RefusedActs.names(subject) ? subject : subject.split("/")[0];
        var said = ActCatalogue.said(EntryKeys.subject(kind).toArray(String[]::new));
        return has(said.isEmpty() ? SearchKey.of(kind) : said, word);
    }

    private static boolean told(String attributes, String word) {
        var said = new TreeSet<String>();
        for (var name : attributes.split(","))
            said.add(ActCatalogue.said(EntryKeys.attribute(name).toArray(String[]::new)));
        return has(String.join(" | ", said), word);
    }

    private static boolean says(String text, String word) {
        return has(SearchKey.of(text), word);
    }

    private static boolean has(String folded, String word) {
        return folded.contains(word);
    }
}
