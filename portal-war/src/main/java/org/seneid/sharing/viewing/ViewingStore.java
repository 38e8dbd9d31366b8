package org.seneid.sharing.viewing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareEvents.ShareViewed;
import org.seneid.sharing.ShareStatus;
import org.seneid.sharing.Viewer;

/** Where each look is entered, and a share for one look is spent. */
@Stateless
@PermitAll
public class ViewingStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<ShareViewed> viewed;

    /**
     * Counts a look. The share's row is locked: of two who open a one-time share at once, one sees it and the other is told.
     *
     * @return {@code OPEN} when the look counts; else what the share had become by then
     */
    public ShareStatus enter(PublicId id, Viewer viewer) {
        var now = clock.instant();
        var share = rows.held(Share.class, "publicId", id).orElseThrow();
        if (!share.openAt(now)) return share.statusAt(now);
        var look = share.viewedBy(viewer, now);
        em.persist(look);
        viewed.fire(ShareViewed.of(look));
        return ShareStatus.OPEN;
    }
}
