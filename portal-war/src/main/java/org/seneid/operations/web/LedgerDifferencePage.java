package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.ledger.BooksDifference;
import org.seneid.ledger.BooksDifferences;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** What a check of the books found about one account, and the note that closes it. */
@Named
@RequestScoped
public class LedgerDifferencePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    BooksDifferences differences;

    @Inject
    DifferenceNote note;

    private PublicId id;
    private BooksDifference difference;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getDifference();
    }

    public String settle() {
        differences.settle(id, note.getText());
        return Redirect.pageSaying("/operations/books/differences", "operations.differences.done");
    }

    public BooksDifference getDifference() {
        if (difference == null) difference = differences.byId(id);
        return difference;
    }
}
