package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.ledger.BooksDifferences;
import org.seneid.ledger.CheckedBooks;
import org.seneid.ledger.LedgerCheck;
import org.seneid.ledger.LedgerCheck.KindTotal;
import org.seneid.ledger.LedgerCheckRounds;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.Figures;

/** The ledger on the page of trail and books: how far its check is, what it found, and what the kinds of accounts have. */
@Named
@RequestScoped
public class LedgerBooksPage {

    @Inject
    LedgerCheck ledger;

    @Inject
    LedgerCheckRounds rounds;

    @Inject
    BooksDifferences differences;

    @Inject
    Language language;

    private CheckedBooks last;
    private CheckedBooks ended;
    private List<KindTotal> totals;

    /** Has the books added up; the page tells how far that is. */
    public String addUp() {
        ledger.begin();
        rounds.goOnSoon();
        return Redirect.pageSaying("/operations/books", "operations.ledger.begun");
    }

    /** The last check, which may still be running; null before the first. */
    public CheckedBooks getLast() {
        if (last == null) last = ledger.last().orElse(null);
        return last;
    }

    public boolean isRunning() {
        return getLast() != null && getLast().running();
    }

    /** The last check that came to its end; null before the first. */
    public CheckedBooks getEnded() {
        if (ended == null) ended = ledger.lastEnded().orElse(null);
        return ended;
    }

    /** Of the last check, when it began. */
    public List<KindTotal> getTotals() {
        if (totals == null) totals = getLast() == null ? List.of() : ledger.totals(getLast());
        return totals;
    }

    public Figures getFigures() {
        var words = Messages.in(language.locale());
        return new Figures(
                getTotals().stream().map(one -> words.text(one.kind().key())).toList(),
                List.of(new Figures.Series(
                        words.text("operations.ledger.balance"),
                        getTotals().stream().map(one -> one.balance().dong()).toList())));
    }

    public int getDifferences() {
        return differences.count().rows();
    }
}
