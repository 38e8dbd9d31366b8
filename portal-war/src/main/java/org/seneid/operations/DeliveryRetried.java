package org.seneid.operations;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * An operator had a delivery tried again at once.
 *
 * @param citizen the operator's own account: a message is known by its number only
 */
public record DeliveryRetried(AccountId citizen, Undelivered.Kind kind, PublicId id) implements Audited {

    @Override
    public String act() {
        return "delivery.retried";
    }

    @Override
    public String subject() {
        return id.value();
    }
}
