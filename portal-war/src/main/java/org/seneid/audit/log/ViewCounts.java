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

    /** What is seen where the entry names neither a document nor attributes. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("documents.listed", "documents"),
            Map.entry("document.viewed", "documents"),
            Map.entry("document.print-checked", "documents"),
            Map.entry("share.viewed", "documents"),
            Map.entry("share.choices-seen", "documents"),
            Map.entry("bills.listed", "bills"),
            Map.entry("bill.viewed", "bills"),
            Map.entry("payments.listed", "payments"),
            Map.entry("receipt.viewed", "payments"),
            Map.entry("receipt.checked", "payments"),
            Map.entry("account.viewed", "account"),
            Map.entry("inbox.viewed", "inbox"),
            Map.entry("log.viewed", "log"),
            Map.entry("helpdesk.viewed", "documents"),
            Map.entry("desk.looked-up", "person"),
            Map.entry("desk.served", "person"),
            Map.entry("desk.identity-checked", "chip"),
            Map.entry("desk.original-checked", "documents"),
            Map.entry("question.read", "question"));

    private static final Messages SENTENCES = Messages.in(Language.VIETNAMESE);

    private ViewCounts() {}

    static Set<String> acts() {
        return THINGS.keySet();
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
        if (act.equals("share.viewed") && !seen.isEmpty()) return seen.stream();
        return EntryKeys.subject(subject)
                .filter(key -> !key.endsWith(".") && SENTENCES.has(key))
                .findFirst()
                .or(() -> Optional.of("audit.viewed." + THINGS.get(act)))
                .stream();
    }
}
