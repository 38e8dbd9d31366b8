package org.seneid.payments.bill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.payments.bill.BillsOverview;
import org.seneid.platform.acting.Acting;

/** The citizen's bills: what is due first, then a year at a glance, then what is paid. */
@Named
@RequestScoped
public class BillsPage {

    private static final int LEVEL_NEEDED = 2;
    private static final int PAID_SHOWN = 8;

    @Inject
    Bills bills;

    @Inject
    Acting acting;

    private BillsOverview overview;

    /**
     * Asks the payees whose bills are known of old, then reads; a payee that is down costs its bills nothing. For somebody
     * who only looks nobody is asked: what the citizen sees does not change by it.
     */
    public void load() {
        if (isAllowed() && !acting.onlyLooks()) bills.refresh();
    }

    public boolean isAllowed() {
        return acting.level() >= LEVEL_NEEDED;
    }

    public BillsOverview getOverview() {
        if (overview == null) overview = bills.mine();
        return overview;
    }

    /** Whether several bills can be chosen, to be paid at once. */
    public boolean isSeveral() {
        return acting.behalf().isEmpty() && getOverview().due().size() > 1;
    }

    /** The latest of what is paid. */
    public List<BillRow> getPaid() {
        return getOverview().paid().stream().limit(PAID_SHOWN).toList();
    }

    public BillChart getYear() {
        return BillChart.of(getOverview().bills());
    }
}
