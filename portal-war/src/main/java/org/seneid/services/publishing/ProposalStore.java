package org.seneid.services.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.ServiceDefinition;

/** Finds, lists, holds and publishes proposals for those who look after them; boundaries say who may. */
@ApplicationScoped
class ProposalStore {

    private static final SortOrder ORDER =
            new SortOrder(Map.of("service", "p.slug", "state", "p.status", "since", "p.statusAt"), "p.id");
    private static final String ROW =
            "select new org.seneid.services.publishing.ProposalRow(p.publicId, p.slug, p.edition, p.status, p.statusAt)";
    private static final String OF_DEVELOPER = " from FormProposal p where p.developer = :developer";

    /** An operator sees what its developer has let go of. */
    private static final String LET_GO =
            " from FormProposal p where p.status <> org.seneid.services.publishing.ProposalStatus.DRAFT";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    List<ProposalRow> page(Optional<AccountId> developer, Slice slice) {
        var query = em.createQuery(ROW + from(developer) + ORDER.by(slice), ProposalRow.class);
        developer.ifPresent(one -> query.setParameter("developer", one));
        return SortOrder.part(query, slice).getResultList();
    }

    RowCount count(Optional<AccountId> developer) {
        var query = em.createQuery("select p.id" + from(developer), Long.class);
        developer.ifPresent(one -> query.setParameter("developer", one));
        return RowCount.of(query);
    }

    private static String from(Optional<AccountId> developer) {
        return developer.isPresent() ? OF_DEVELOPER : LET_GO;
    }

    long waiting() {
        return em.createQuery("select count(p) from FormProposal p where p.status = :status", Long.class)
                .setParameter("status", ProposalStatus.SUBMITTED)
                .getSingleResult();
    }

    /** @throws NotFound when there is none */
    FormProposal byId(PublicId id) {
        return em.createQuery("select p from FormProposal p where p.publicId = :id", FormProposal.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    FormProposal held(PublicId id) {
        return rows.held(FormProposal.class, "publicId", id).orElseThrow(NotFound::new);
    }

    void add(FormProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    /**
     * What is published may not be published anew, and two services may not share what their numbers begin with.
     *
     * @throws RuleBroken {@code services.publishing.version}, {@code services.publishing.code} at {@code text}
     */
    void mustBeNew(ServiceDefinition read) {
        for (var other : catalogue.all()) {
            boolean same = other.slug().equals(read.slug());
            if (same && read.version() <= other.version())
                throw new RuleBroken("services.publishing.version", other.version()).at("text");
            if (!same && other.code().equals(read.code()))
                throw new RuleBroken("services.publishing.code", read.code(), other.slug()).at("text");
        }
    }

    /** Lets citizens use it; forms that were begun with an earlier version go on with that. */
    void publish(FormProposal proposal) {
        mustBeNew(proposal.read().orElseThrow(() -> new RuleBroken("services.publishing.outdated")));
        try {
            catalogue.publish(proposal.definition());
        } catch (DefinitionRejected unreadable) {
            throw new IllegalStateException("what was read cannot be read", unreadable);
        }
        proposal.publish(clock.instant());
        note(proposal, "service-form.published", "");
    }

    void note(FormProposal proposal, String act, String purpose) {
        happened.fire(FormActed.of(proposal, act, purpose));
    }
}
