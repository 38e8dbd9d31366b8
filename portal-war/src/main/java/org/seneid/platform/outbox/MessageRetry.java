package org.seneid.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Has a message tried again at once that waits or was given up. */
@ApplicationScoped
public class MessageRetry {

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /**
     * Joins the transaction of a boundary, which says who may.
     *
     * @return false when it is due or underway already, so that a second click changes nothing
     * @throws NotFound when there is no such message
     * @throws RuleBroken {@code platform.outbox.over} when it was sent, or is good for nothing any more
     */
    @Transactional(TxType.MANDATORY)
    public boolean now(PublicId id) {
        return rows.held(OutboxMessage.class, "publicId", id)
                .orElseThrow(NotFound::new)
                .retry(clock.instant());
    }
}
