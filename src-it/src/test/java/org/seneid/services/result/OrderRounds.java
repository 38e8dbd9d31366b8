package org.seneid.services.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.Patience;
import org.seneid.support.As;

/** Has registers told what was decided, until they answer. */
@Dependent
public class OrderRounds {

    @Inject
    private DecisionOrderSender sender;

    @Inject
    private Results results;

    @Inject
    private As as;

    /** The order of an application, answered; the portal's own round may be faster, with the same end. */
    public DecisionOrder answered(Actor citizen, PublicId application) throws Exception {
        Patience.until(() -> {
            as.system(citizen.account(), () -> sender.sendAll());
            return !order(citizen, application).status().open();
        });
        return order(citizen, application);
    }

    private DecisionOrder order(Actor citizen, PublicId application) throws Exception {
        return as.citizen(citizen, () -> results.of(application)).orElseThrow();
    }
}
