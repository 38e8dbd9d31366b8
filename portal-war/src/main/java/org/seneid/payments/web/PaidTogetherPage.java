package org.seneid.payments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.payments.BatchPayments;
import org.seneid.payments.PaymentBatch;
import org.seneid.platform.PublicId;

/** What came of several bills that were paid by one confirmation, each with its receipt. */
@Named
@RequestScoped
public class PaidTogetherPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    BatchPayments payments;

    private String id;
    private PaymentBatch batch;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** Finds them before the page is written, so that what is not there is a plain 404. */
    public void load() {
        batch = payments.byForm(new PublicId(id));
    }

    public PaymentBatch getBatch() {
        return batch;
    }

    public String getId() {
        return id;
    }
}
