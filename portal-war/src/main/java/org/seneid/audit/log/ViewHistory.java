package org.seneid.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.ViewCounts.Extent;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;

/**
 * Who looked at one thing, for its own page. These are entries of the access log, under the log's own rule about what of it
 * is shown to whom, so that no page says otherwise than the log.
 */
@ApplicationScoped
public class ViewHistory {

    /** Whoever takes a copy has seen what is on it. */
    private static final String COPIED = "document.printed";

    private static final String LOOKS =
            " and e.refused = false and (e.act in :all or (e.act in :kind and e.subject like :beginning)"
                    + " or (e.act in :one and e.subject in :subjects))";

    @PersistenceContext
    EntityManager em;

    @Inject
    LogScopes scopes;

    @Inject
    Acting acting;

    /**
     * The latest looks of others than the reader.
     *
     * @return empty when what others did is not for the reader to see
     */
    public Optional<List<AuditEntry>> others(ViewedThing thing, int most) {
        var scope = scopes.of(Optional.empty());
        if (acting.onlyLooks() || !scope.showsOthers()) return Optional.empty();
        var query = LogQuery.of(scope, LogFilter.of(ActorFilter.OTHERS))
                .and(LOOKS)
                .with("all", acts(thing, Extent.ALL))
                .with("kind", acts(thing, Extent.KIND))
                .with("one", acts(thing, Extent.ONE))
                .with("beginning", thing.kind() + "/%")
                .with("subjects", thing.subjects());
        return Optional.of(latest(query, most));
    }

    /**
     * The latest looks of anybody at what is named by an id of its own, such as a share.
     *
     * @return empty when they came of what another guardian did, or else are not for the reader to see
     */
    public Optional<List<AuditEntry>> of(Set<String> acts, PublicId id, int most) {
        var scope = scopes.of(Optional.empty());
        if (!scope.showsOthers() || withheld(Set.of(id.value())).contains(id.value())) return Optional.empty();
        var query = new LogQuery(scope)
                .and(" and e.refused = false and e.act in :acts and e.subject = :subject")
                .with("acts", acts)
                .with("subject", id.value());
        return Optional.of(latest(query, most));
    }

    /** Those among some things of one id each that another guardian had to do with: the log shows nothing that came of them. */
    public Set<String> withheld(Set<String> ids) {
        var scope = scopes.of(Optional.empty());
        if (!scope.besideAnother() || ids.isEmpty()) return Set.of();
        return em.createQuery(
                        "select distinct o.subject from AuditEntry o where " + LogScope.OF_ANOTHER_GUARDIAN
                                + " and o.subject in :ids",
                        String.class)
                .setParameter("owner", scope.owner())
                .setParameter("reader", scope.reader())
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private List<AuditEntry> latest(LogQuery query, int most) {
        return query.in(em, "select e", LogQuery.NEWEST_FIRST, AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    static Set<String> acts(ViewedThing thing, Extent extent) {
        var acts = new TreeSet<String>();
        for (var one : thing.things()) acts.addAll(ViewCounts.acts(one, extent));
        if (extent == Extent.ONE) acts.add(COPIED);
        return acts;
    }
}
