package org.seneid.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.documents.Look;
import org.seneid.documents.Onlookers;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.DocumentKind;

/** Those who looked at a document by a code. */
@ApplicationScoped
class ShareOnlookers implements Onlookers {

    /** Looks at other documents come between; so many of the latest are gone through. */
    private static final int READ = 200;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Look> at(AccountId owner, DocumentKind kind, PublicId document, int most) {
        return em.createQuery(
                        "select v from Viewing v join fetch v.share where v.share.owner = :owner order by v.seenAt desc",
                        Viewing.class)
                .setParameter("owner", owner)
                .setMaxResults(READ)
                .getResultStream()
                .filter(viewing -> viewing.share().selection().documents().contains(document))
                .limit(most)
                .map(viewing -> look(viewing, document))
                .toList();
    }

    private static Look look(Viewing viewing, PublicId document) {
        return new Look(
                viewing.seenAt(),
                "sharing.viewer." + viewing.channel(),
                "",
                viewing.share().purpose().words(),
                viewing.share().selection().of(document).map(Attribute::key).toList());
    }
}
