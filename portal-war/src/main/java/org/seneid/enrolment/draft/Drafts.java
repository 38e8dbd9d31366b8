package org.seneid.enrolment.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.original.Comparison;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.registry.document.DocumentKind;

/** What was begun at the desk of the officer who is acting and is not finished. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class Drafts {

    /** Whoever left to fetch a paper comes back within weeks, if at all. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The columns that order them; what was changed last is kept longest. */
    public static final SortOrder ORDER = new SortOrder(
            Map.of(
                    "reference", "e.reference",
                    "since", "e.startedAt",
                    "changed", "e.changedAt",
                    "kept", "e.changedAt"),
            "e.id");

    private static final String OF_DESK =
            " where e.desk.id = :desk and e.status = org.seneid.enrolment.draft.EnrolmentStatus.DRAFT";

    @PersistenceContext
    EntityManager em;

    @Inject
    Desks desks;

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    Acting acting;

    public List<DraftRow> page(DraftFilter filter, Slice slice) {
        var found = SortOrder.part(
                        query("select e, e.startedAt from Enrolment e", filter, ORDER.by(slice), Object[].class), slice)
                .getResultList();
        if (found.isEmpty()) return List.of();
        var read = read(found.stream().map(row -> (Enrolment) row[0]).toList());
        return found.stream()
                .map(row -> row((Enrolment) row[0], (Instant) row[1], read))
                .toList();
    }

    public RowCount count(DraftFilter filter) {
        return RowCount.of(query("select e.id from Enrolment e", filter, "", Long.class));
    }

    private DraftRow row(Enrolment draft, Instant since, List<Read> read) {
        var originals =
                read.stream().filter(one -> one.enrolment().equals(draft.id())).toList();
        var conflict = conflicts.with(draft);
        return new DraftRow(
                draft.publicId(),
                draft.reference(),
                conflict ? "" : draft.name(),
                lacks(draft, originals),
                since,
                draft.changedAt(),
                draft.changedAt().plus(KEPT),
                conflict);
    }

    private static List<DraftStep> lacks(Enrolment draft, List<Read> originals) {
        var lacks = new ArrayList<DraftStep>();
        if (originals.stream().noneMatch(Read::provesIdentity)) lacks.add(DraftStep.CARD);
        if (originals.stream().anyMatch(one -> one.result() == Comparison.FOUND)) lacks.add(DraftStep.COMPARE);
        if (!draft.provenContact(ContactKind.PHONE)) lacks.add(DraftStep.PHONE);
        if (draft.contact(ContactKind.EMAIL).isPresent() && !draft.provenContact(ContactKind.EMAIL))
            lacks.add(DraftStep.EMAIL);
        return lacks.isEmpty() ? List.of(DraftStep.CONFIRM) : lacks;
    }

    /** An original that was read, without what its register answered. */
    private record Read(Long enrolment, DocumentKind kind, ReadMethod method, Comparison result) {

        /** As {@link CheckedOriginal#provesIdentity}. */
        boolean provesIdentity() {
            return kind == DocumentKind.CITIZEN_CARD && method == ReadMethod.CHIP && result == Comparison.MATCH;
        }
    }

    private List<Read> read(List<Enrolment> drafts) {
        return em.createQuery(
                        "select o.enrolment.id, o.kind, o.method, o.result from CheckedOriginal o"
                                + " where o.enrolment in :drafts",
                        Object[].class)
                .setParameter("drafts", drafts)
                .getResultStream()
                .map(row -> new Read((Long) row[0], (DocumentKind) row[1], (ReadMethod) row[2], (Comparison) row[3]))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, DraftFilter filter, String order, Class<T> type) {
        var where = new StringBuilder(select + OF_DESK);
        var values = new HashMap<String, Object>(Map.of("desk", desks.mine().id()));
        if (filter.lacks() != null) where.append(" and ").append(filter.lacks().condition());
        if (!filter.reference().isEmpty()) {
            where.append(" and e.reference like :reference escape '!'");
            values.put("reference", "%" + escaped(filter.reference().toUpperCase(Locale.ROOT)) + "%");
        }
        if (filter.mine()) {
            where.append(" and e.officer = :me");
            values.put("me", acting.signedIn().account());
        }
        if (filter.endsBy() != null) {
            where.append(" and e.changedAt <= :changed");
            values.put("changed", filter.endsBy().minus(KEPT));
        }
        var query = em.createQuery(where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
