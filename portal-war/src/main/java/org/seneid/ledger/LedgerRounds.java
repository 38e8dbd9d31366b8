package org.seneid.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has deltas folded and stopped checks continued every half minute; any node may, also at the same time. */
@ApplicationScoped
class LedgerRounds {

    @Inject
    DeliveryTimer timer;

    @Inject
    @ConfigProperty(name = "sen.ledger.round", defaultValue = "PT30S")
    Duration round;

    @Inject
    FoldingRounds folding;

    @Inject
    LedgerCheckRounds checks;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(round, FoldingRounds.JOB, folding::foldAll);
        timer.every(round, "ledger-check-resume", checks::goOnWithAll);
    }
}
