package org.seneid.services.publishing;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * Somebody did something with a definition of a service.
 *
 * @param citizen its developer's account
 * @param act as the trail knows it
 * @param purpose the reason that was given; empty when there is none
 */
record FormActed(AccountId citizen, String act, String subject, String purpose) implements Audited {

    static FormActed of(FormProposal form, String act, String purpose) {
        return new FormActed(form.developer(), act, "service-form/" + form.slug() + " " + form.edition(), purpose);
    }
}
