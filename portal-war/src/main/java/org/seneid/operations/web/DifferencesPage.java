package org.seneid.operations.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.difference.Difference;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.payments.difference.ReconciledDay;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.web.list.StaffList;

/** Where outside parties' accounts of a day and the books here differ. */
@Named
@RequestScoped
public class DifferencesPage {

    @Inject
    PartyDifferences differences;

    private StaffList<Difference> list;
    private List<ReconciledDay> last;

    @PostConstruct
    void open() {
        list = StaffList.<Difference>named("operations.differences")
                .columns(
                        shown("reference").unsorted(),
                        shown("party"),
                        shown("day"),
                        shown("kind").unsorted(),
                        shown("there").unsorted(),
                        shown("here").unsorted())
                .sortedDownBy("day")
                .of(differences::page, differences::count);
    }

    public StaffList<Difference> getList() {
        return list;
    }

    /** The key of what a party is called, or a payee's own name. */
    public String party(String party) {
        return party.equals(Counterpart.BANK)
                ? "operations.differences.bank"
                : Payee.valueOf(party).title();
    }

    /** The last day that was compared of each party; none before the first. */
    public List<ReconciledDay> getLast() {
        if (last == null) last = differences.last();
        return last;
    }
}
