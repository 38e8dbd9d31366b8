package org.seneid.payments.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.standing.StandingOrder;
import org.seneid.payments.standing.StandingOrders;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;

/** What is sent again and again, and for whom more of it can be set up. */
@Named
@RequestScoped
public class StandingList {

    @Inject
    StandingOrders orders;

    @Inject
    CreditTransfers transfers;

    private List<StandingOrder> rows;
    private List<CreditTransfer> recent;

    public List<StandingOrder> getRows() {
        if (rows == null) rows = orders.mine();
        return rows;
    }

    public List<CreditTransfer> getRecent() {
        if (recent == null) recent = transfers.recent();
        return recent;
    }
}
