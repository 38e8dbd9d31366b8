package org.seneid.sharing.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seneid.documents.ShownElsewhere;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** In which shares a document is shown: the trail names looks by a code after the share. */
@ApplicationScoped
class SharedDocuments implements ShownElsewhere {

    /** By the text of the selection, which JPQL does not see behind its value; only those that somebody looked at. */
    private static final String SHOWING =
            """
            select s.public_id from share s
             where s.owner = ?1 and s.selection like ?2 and exists (select 1 from viewing v where v.share_id = s.id)
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> subjects(AccountId owner, PublicId document) {
        @SuppressWarnings("unchecked")
        List<String> shares = em.createNativeQuery(SHOWING)
                .setParameter(1, owner.value())
                .setParameter(2, "%@" + document.value() + "%")
                .getResultList();
        return new HashSet<>(shares);
    }
}
