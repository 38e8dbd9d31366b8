package org.seneid.services.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.seneid.payments.Payers;
import org.seneid.payments.PaymentOutcome;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.support.As;

/** Citizens who apply for a criminal record, which costs a fee. */
@Dependent
class FeeApplicants {

    static final String SLUG = "criminal-record";

    @Inject
    private FormDrafts drafts;

    @Inject
    private Payers payers;

    @Inject
    private PaymentSender sender;

    @Inject
    private As as;

    /** Answered from page to page, to be submitted. */
    PublicId answered(Actor citizen) throws Exception {
        var id = as.citizen(citizen, () -> drafts.begin(SLUG));
        for (var answer : List.of("kind one", "bans no", "purpose work", "form electronic")) {
            var page = answer.split(" ")[0];
            var chosen = answer.split(" ")[1];
            as.citizen(citizen, () -> drafts.keep(id, page, 0, Map.of(page, List.of(chosen)), true));
        }
        return id;
    }

    Submission submits(Actor citizen, PublicId id) throws Exception {
        var edition = as.citizen(citizen, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        return as.citizen(citizen, () -> drafts.submit(id, edition));
    }

    BillRow bill(Actor citizen) throws Exception {
        return payers.bills(citizen).stream()
                .filter(row -> row.payee() == Payee.STATE_FEES && row.due())
                .findFirst()
                .orElseThrow();
    }

    /** Pays, and lets the treasury answer. */
    PaymentOutcome pays(Actor citizen) throws Exception {
        var paid = payers.pay(citizen, bill(citizen));
        as.system(citizen.account(), () -> sender.deliver(paid.payment()));
        return paid;
    }
}
