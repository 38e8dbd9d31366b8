package org.seneid.operations.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.ledger.BooksDifference;
import org.seneid.ledger.BooksDifferences;
import org.seneid.platform.web.list.StaffList;

/** What checks of the books found, account by account. */
@Named
@RequestScoped
public class LedgerDifferencesPage {

    @Inject
    BooksDifferences differences;

    private StaffList<BooksDifference> list;

    @PostConstruct
    void open() {
        list = StaffList.<BooksDifference>named("operations.ledger")
                .columns(
                        shown("account").unsorted(),
                        shown("found"),
                        shown("kind").unsorted(),
                        shown("kept").unsorted(),
                        shown("expected").unsorted())
                .sortedDownBy("found")
                .of(differences::page, differences::count);
    }

    public StaffList<BooksDifference> getList() {
        return list;
    }
}
