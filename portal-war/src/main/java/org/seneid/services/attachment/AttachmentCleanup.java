package org.seneid.services.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Deletes files whose draft is gone. Running twice, or on two nodes at once, does no harm. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AttachmentCleanup {

    static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    AttachmentHolders holders;

    /**
     * Looks at the next holders, in the order of their ids.
     *
     * @param after the last one that was looked at, or null to begin
     * @return the last one now; empty at the end
     */
    public Optional<PublicId> tidy(PublicId after) {
        PublicId last = null;
        var byKind = new HashMap<String, HashSet<PublicId>>();
        List<Object[]> found = next(after);
        for (var row : found) {
            byKind.computeIfAbsent((String) row[0], kind -> new HashSet<>()).add((PublicId) row[1]);
            last = (PublicId) row[1];
        }
        byKind.forEach((kind, ids) -> holders.find(kind)
                .map(holder -> holder.gone(ids))
                .filter(gone -> !gone.isEmpty())
                .ifPresent(gone -> delete(kind, gone)));
        return found.size() < AT_ONCE ? Optional.empty() : Optional.of(last);
    }

    private List<Object[]> next(PublicId after) {
        var further = after == null ? "" : " where a.holder > :after";
        var query = em.createQuery(
                        "select distinct a.holderKind, a.holder from Attachment a" + further + " order by a.holder",
                        Object[].class)
                .setMaxResults(AT_ONCE);
        if (after != null) query.setParameter("after", after);
        return query.getResultList();
    }

    private void delete(String kind, Set<PublicId> gone) {
        em.createQuery("delete from Attachment a where a.holderKind = :kind and a.holder in :gone")
                .setParameter("kind", kind)
                .setParameter("gone", gone)
                .executeUpdate();
    }
}
