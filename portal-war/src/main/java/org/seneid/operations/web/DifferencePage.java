package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.seneid.payments.bank.statement.ArrivalAssignment;
import org.seneid.payments.difference.Difference;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** One difference between the bank and the orders here, and the note that closes it. */
@Named
@RequestScoped
public class DifferencePage {

    @Inject
    PartyDifferences differences;

    @Inject
    ArrivalAssignment assignment;

    private String id;
    private Difference difference;

    @NotBlank(message = "operations.differences.note.missing")
    @Size(max = 400, message = "operations.differences.note.long")
    private String note;

    private String receiver;

    /** What it shows; a button needs none of it. */
    public void load() {
        difference = differences.byId(id());
    }

    /** Whose number it was, the money is theirs; without one it stays where it is. */
    public String settle() {
        if (receiver == null || receiver.isBlank()) differences.settle(id(), note);
        else assignment.assign(id(), receiver.strip(), note);
        return Redirect.pageSaying("/operations/differences", "operations.differences.done");
    }

    private PublicId id() {
        if (!PublicId.shaped(id)) throw new NotFound();
        return new PublicId(id);
    }

    public Difference getDifference() {
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

    /** Whether it is money for a number that is nobody's. */
    public boolean isUnassigned() {
        return difference != null && difference.getKind() == Difference.Kind.RECEIVER;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }
}
