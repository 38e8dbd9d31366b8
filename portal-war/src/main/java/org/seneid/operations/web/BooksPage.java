package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.audit.oversight.TrailState;
import org.seneid.audit.oversight.TrailStates;
import org.seneid.ledger.CheckedBalance;
import org.seneid.ledger.LedgerCheck;
import org.seneid.payments.bank.statement.BankDifferences;
import org.seneid.platform.web.Redirect;

/** How the trail and the books are: what was verified, signed and added up last. */
@Named
@RequestScoped
public class BooksPage {

    @Inject
    TrailStates trail;

    @Inject
    LedgerCheck ledger;

    @Inject
    BankDifferences bank;

    private TrailState state;
    private CheckedBalance checked;

    @PostConstruct
    void open() {
        state = trail.now();
        checked = ledger.last().orElse(null);
    }

    /** Adds the book up now. */
    public String addUp() {
        var even = ledger.addUpNow().holds();
        return even
                ? Redirect.pageSaying("/operations/books", "operations.books.even")
                : Redirect.pageWarning("/operations/books", "operations.books.uneven");
    }

    /** How many differences from the bank's statements wait. */
    public int getDifferences() {
        return bank.count().rows();
    }

    public TrailState getTrail() {
        return state;
    }

    /** Null before the first time. */
    public CheckedBalance getChecked() {
        return checked;
    }
}
