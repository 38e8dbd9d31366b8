package org.seneid.connect.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.connect.client.ClientAct;
import org.seneid.connect.client.ClientActed;

/** Ends what a stopped client has asked for and not received yet, for good, in the same transaction. */
@ApplicationScoped
public class StoppedRedemptions {

    @PersistenceContext
    EntityManager em;

    void stopped(@Observes ClientActed acted) {
        if (acted.what() != ClientAct.SUSPENDED) return;
        em.createQuery("update Redemption r set r.status = :over, r.result = null, r.version = r.version + 1"
                        + " where r.client = :client and r.status in :open")
                .setParameter("over", RedemptionStatus.EXPIRED)
                .setParameter("client", acted.client())
                .setParameter("open", List.of(RedemptionStatus.ASKED, RedemptionStatus.CONFIRMED))
                .executeUpdate();
    }
}
