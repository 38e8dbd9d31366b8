package org.seneid.payments.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.payments.standing.StandingEvents.Halt;
import org.seneid.payments.transfer.Recipients;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what standing orders have due; whose an account is, is asked outside any transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StandingRounds.class);
    private static final int AT_ONCE = 500;

    @Inject
    StandingSteps steps;

    @Inject
    Recipients recipients;

    @Inject
    Acting acting;

    /** One round over all of them. */
    public void all() {
        long after = 0;
        for (var page = steps.due(after, AT_ONCE); !page.isEmpty(); page = steps.due(after, AT_ONCE)) {
            for (var order : page) one(order);
            after = page.get(page.size() - 1).id();
        }
    }

    /** One that fails keeps none behind it waiting. */
    private void one(StandingOrder order) {
        acting.asSystemFor(order.owner());
        try {
            send(order);
        } catch (RuntimeException failed) {
            LOG.error("standing order failed: id={}", order.publicId(), failed);
        }
    }

    /** What may pass by itself is tried again; the rest is for the citizen to look at. */
    private void send(StandingOrder order) {
        try {
            recipients.mustStillBe(order.recipient());
            steps.send(order.publicId(), order.nextDay());
        } catch (RuleBroken broken) {
            StandingExecution.Outcome.of(broken)
                    .ifPresentOrElse(
                            why -> steps.putOff(order.publicId(), order.nextDay(), why),
                            () -> steps.halt(order.publicId(), order.nextDay(), Halt.RECIPIENT));
        }
    }
}
