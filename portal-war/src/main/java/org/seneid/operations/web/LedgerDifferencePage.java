package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.seneid.ledger.BooksDifference;
import org.seneid.ledger.BooksDifferences;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** What a check of the books found about one account, and the note that closes it. */
@Named
@RequestScoped
public class LedgerDifferencePage {

    @Inject
    BooksDifferences differences;

    private String id;
    private BooksDifference difference;

    @NotBlank(message = "operations.differences.note.missing")
    @Size(max = 400, message = "operations.differences.note.long")
    private String note;

    /** What it shows; a button needs none of it. */
    public void load() {
        difference = differences.byId(id());
    }

    public String settle() {
        differences.settle(id(), note);
        return Redirect.pageSaying("/operations/books/differences", "operations.differences.done");
    }

    private PublicId id() {
        if (!PublicId.shaped(id)) throw new NotFound();
        return new PublicId(id);
    }

    public BooksDifference getDifference() {
        return difference;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
