package org.seneid.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.payments.PaymentRow;
import org.seneid.payments.Payments;
import org.seneid.platform.Page;

/** Everything that the citizen paid, newest first. */
@Named
@RequestScoped
public class PaymentsPage {

    @Inject
    Payments payments;

    private Integer page = 1;
    private Page<PaymentRow> rows;

    public Page<PaymentRow> getRows() {
        if (rows == null) rows = payments.mine(page == null ? 1 : Math.max(1, page));
        return rows;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
