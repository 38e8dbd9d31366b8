package org.seneid.connect.redemption.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.connect.redemption.RedemptionEvents.RedemptionStep;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.live.EventStreams;

/** Tells the pages of the citizen and of the counter how far a redemption is, once it is on record. */
@ApplicationScoped
class RedemptionEventStream {

    private static final String OF_A_SHARE = "share-party";
    private static final String AT_A_COUNTER = "counter";

    @Inject
    EventStreams streams;

    void happened(@Observes(during = AFTER_SUCCESS) RedemptionStep step) {
        streams.tellWhoeverActs(step.citizen(), OF_A_SHARE, step.share().value());
        step.clerk()
                .filter(clerk -> step.what().byTheCitizen())
                .ifPresent(clerk -> streams.tell(
                        clerk,
                        AT_A_COUNTER,
                        step.redemption().map(PublicId::value).orElse("")));
    }
}
