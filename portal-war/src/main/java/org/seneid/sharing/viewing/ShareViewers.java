package org.seneid.sharing.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.documents.DocumentViewing;
import org.seneid.documents.ViewerHistory;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.sharing.Viewing;
import org.seneid.sharing.choice.Attribute;

/** Those who looked at a document by a code. */
@ApplicationScoped
class ShareViewers implements ViewerHistory {

    /** Looks at other documents come between; so many of the latest are gone through. */
    private static final int READ = 200;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DocumentViewing> at(AccountId owner, DocumentKind kind, PublicId document, int most) {
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

    private static DocumentViewing look(Viewing viewing, PublicId document) {
        return new DocumentViewing(
                viewing.seenAt(),
                "sharing.viewer." + viewing.channel(),
                "",
                viewing.share().purpose().words(),
                viewing.share().selection().of(document).map(Attribute::key).toList());
    }
}
