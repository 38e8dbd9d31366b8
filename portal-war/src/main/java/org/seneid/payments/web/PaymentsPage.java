package org.seneid.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.payments.PaymentRow;
import org.seneid.payments.Payments;
import org.seneid.platform.Page;
import org.seneid.platform.text.Language;

/** Everything that the citizen paid, newest first. */
@Named
@RequestScoped
public class PaymentsPage {

    @Inject
    Payments payments;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private Integer page = 1;
    private Page<PaymentRow> rows;

    public Page<PaymentRow> getRows() {
        if (rows == null) rows = payments.mine(page == null ? 1 : Math.max(1, page));
        return rows;
    }

    public List<PaymentLine> getLines() {
        return PaymentLine.of(getRows().rows(), language.locale(), clock.instant());
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
