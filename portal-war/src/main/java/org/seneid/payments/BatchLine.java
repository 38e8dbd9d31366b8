package org.seneid.payments;

import org.seneid.payments.payee.CustomerRef;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** The line of a bill in a form that pays several; what stands against it is said there, with its name. */
record BatchLine(PublicId bill, CustomerRef customer) {

    RuleBroken changed(Money now) {
        return at(new RuleBroken("payments.batch.changed", customer.payee().title(), customer.code(), now));
    }

    RuleBroken paid() {
        return named("payments.batch.paid");
    }

    RuleBroken silent() {
        return named("payments.batch.silent");
    }

    RuleBroken cancelled() {
        return named("payments.batch.cancelled");
    }

    private RuleBroken named(String key) {
        return at(new RuleBroken(key, customer.payee().title(), customer.code()));
    }

    private RuleBroken at(RuleBroken wrong) {
        return wrong.at("bill-" + bill);
    }
}
