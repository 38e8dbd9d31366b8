package org.seneid.payments.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;

/** What the citizen began to send and what has to wait, beside their account. */
@Named
@RequestScoped
public class PausedTransfers {

    @Inject
    CreditTransfers transfers;

    private List<CreditTransfer> rows;

    public List<CreditTransfer> getRows() {
        if (rows == null) rows = transfers.paused();
        return rows;
    }
}
