package org.seneid.payments.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.payments.standing.StandingEvents.Halt;
import org.seneid.payments.standing.StandingExecution.Outcome;
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

    /** One that fails keeps none behind it waiting; its citizen is told when its day is over. */
    private void one(StandingOrder order) {
        acting.asSystemFor(order.owner());
        try {
            send(order);
        } catch (RuntimeException failed) {
            LOG.error("standing order failed: id={}", order.publicId(), failed);
            leftOut(order);
        }
    }

    private void leftOut(StandingOrder order) {
        try {
            steps.putOff(order.publicId(), order.nextDay(), Outcome.FAULT);
        } catch (RuntimeException again) {
            LOG.error("standing order not left out: id={}", order.publicId(), again);
        }
    }

    /** What may pass by itself is tried again; the rest is for the citizen to look at. */
    private void send(StandingOrder order) {
        try {
            recipients.mustStillBe(order.recipient());
            steps.send(order.publicId(), order.nextDay());
        } catch (RuleBroken broken) {
            var why = Outcome.of(broken);
            if (why.isEmpty()) steps.halt(order.publicId(), order.nextDay(), Halt.RECIPIENT);
            else if (why.get() == Outcome.FAULT) throw broken;
            else steps.putOff(order.publicId(), order.nextDay(), why.get());
        }
    }
}
