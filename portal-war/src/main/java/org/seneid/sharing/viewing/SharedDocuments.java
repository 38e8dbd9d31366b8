package org.seneid.sharing.viewing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.seneid.documents.ShownElsewhere;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.sharing.Share;

/** In which shares a document is shown: the trail names looks by a code after the share. */
@ApplicationScoped
class SharedDocuments implements ShownElsewhere {

    /** Shares of other documents come between; nobody has more that somebody looked at. */
    private static final int READ = 5_000;

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> subjects(AccountId owner, PublicId document) {
        return em.createQuery(
                        "select s from Share s where s.owner = :owner"
                                + " and exists (select v from Viewing v where v.share = s)"
                                + " order by s.createdAt desc, s.id desc",
                        Share.class)
                .setParameter("owner", owner)
                .setMaxResults(READ)
                .getResultStream()
                .filter(share -> share.selection().documents().contains(document))
                .map(share -> share.publicId().value())
                .collect(toSet());
    }
}
