package org.seneid.audit.log;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.Relationship;
import org.seneid.audit.ViewerKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Which acts are looks, what is seen by each, and their sums. */
final class ViewCounts {

    /** What is counted together, with who did it. */
    static final String SUMS = "select e.actorRole, e.tie, e.actor, e.act, e.subject, e.attributes, e.refused,"
            + " e.network, count(e), max(e.happenedAt)";

    static final String GROUPED =
            " group by e.actorRole, e.tie, e.actor, e.act, e.subject, e.attributes, e.refused, e.network";

    /** How much of its like an entry of a look shows, where one thing has a history of its own. */
    enum Extent {
        /** What its subject names. */
        ONE,
        /** Whatever is of the kind that its subject begins with. */
        KIND,
        /** All there is. */
        ALL
    }

    /**
     * @param thing what is seen where the entry names neither a document nor attributes
     */
    private record Seen(String thing, Extent extent) {}

    private static final Map<String, Seen> LOOKS = Map.ofEntries(
            Map.entry("documents.listed", new Seen("documents", Extent.ALL)),
            Map.entry("document.viewed", new Seen("documents", Extent.ONE)),
            Map.entry("document.print-checked", new Seen("documents", Extent.ONE)),
            Map.entry("share.viewed", new Seen("documents", Extent.ONE)),
            Map.entry("share.fetched", new Seen("documents", Extent.ONE)),
            Map.entry("connect.fetched", new Seen("documents", Extent.ONE)),
            Map.entry("connect.share-received", new Seen("documents", Extent.ONE)),
            Map.entry("connect.counter-share-received", new Seen("documents", Extent.ONE)),
            Map.entry("share.choices-seen", new Seen("documents", Extent.ALL)),
            Map.entry("bills.listed", new Seen("bills", Extent.ALL)),
            Map.entry("bill.viewed", new Seen("bills", Extent.ONE)),
            Map.entry("payments.listed", new Seen("payments", Extent.ALL)),
            Map.entry("receipt.viewed", new Seen("payments", Extent.ONE)),
            Map.entry("receipt.checked", new Seen("payments", Extent.ONE)),
            Map.entry("account.viewed", new Seen("account", Extent.ALL)),
            Map.entry("inbox.viewed", new Seen("inbox", Extent.ALL)),
            Map.entry("log.viewed", new Seen("log", Extent.ALL)),
            Map.entry("helpdesk.viewed", new Seen("documents", Extent.ALL)),
            Map.entry("desk.looked-up", new Seen("person", Extent.ALL)),
            Map.entry("desk.served", new Seen("person", Extent.ALL)),
            Map.entry("desk.identity-checked", new Seen("chip", Extent.ALL)),
            Map.entry("desk.original-checked", new Seen("documents", Extent.KIND)),
            Map.entry("question.read", new Seen("question", Extent.ONE)));

    private static final Messages SENTENCES = Messages.in(Language.VIETNAMESE);

    private ViewCounts() {}

    static Set<String> acts() {
        return LOOKS.keySet();
    }

    /** The acts by which such a thing is seen to that extent. */
    static Set<String> acts(String thing, Extent extent) {
        return LOOKS.entrySet().stream()
                .filter(look -> look.getValue().equals(new Seen(thing, extent)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The sums of a summary: by party, what was seen most first; what was refused was not seen. */
    static List<ViewCount> of(Collection<Object[]> rows, AccountId owner, AccountId reader) {
        var sums = new LinkedHashMap<List<Object>, ViewCount>();
        rows.stream()
                .filter(row -> !(boolean) row[6])
                .flatMap(row -> of(row, owner, reader))
                .forEach(look -> sums.merge(List.of(look.party(), look.thing()), look, ViewCount::and));
        return sums.values().stream()
                .sorted(Comparator.comparing(ViewCount::party)
                        .thenComparing(
                                Comparator.comparingLong(ViewCount::times).reversed())
                        .thenComparing(ViewCount::thing))
                .toList();
    }

    private static Stream<ViewCount> of(Object[] row, AccountId owner, AccountId reader) {
        var party = ViewerKind.of(
                reader.equals(row[2]),
                owner.equals(row[2]),
                (Role) row[0],
                (Relationship) row[1],
                String.valueOf(row[7]).isEmpty() && !SENTENCES.has("audit.by." + row[3]));
        var last = row[9] instanceof Timestamp moment ? moment.toInstant() : (Instant) row[9];
        return things((String) row[3], (String) row[4], (String) row[5])
                .map(thing -> new ViewCount(party, thing, ((Number) row[8]).longValue(), last));
    }

    private static Stream<String> things(String act, String subject, String attributes) {
        var seen = Stream.of(attributes.split(","))
                .flatMap(
                        name -> EntryKeys.attribute(name).filter(SENTENCES::has).limit(1))
                .toList();
        var byAttribute = act.startsWith("share.") || act.startsWith("connect.");
        if (byAttribute && !seen.isEmpty()) return seen.stream();
        return EntryKeys.subject(subject)
                .filter(key -> !key.endsWith(".") && SENTENCES.has(key))
                .findFirst()
                .or(() -> Optional.of("audit.viewed." + LOOKS.get(act).thing()))
                .stream();
    }
}
