package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.payments.bank.statement.ArrivalAssignment;
import org.seneid.payments.difference.Difference;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/**
 * One difference between an outside party and the books here, and the note that closes it; or, when it is money for a number
 * that is nobody's, the citizen whose it is.
 */
@Named
@RequestScoped
public class DifferencePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    PartyDifferences differences;

    @Inject
    ArrivalAssignment assignment;

    @Inject
    DifferenceNote note;

    private PublicId id;
    private Difference difference;
    private String receiver;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getDifference();
    }

    public String settle() {
        if (receiver == null || receiver.isBlank()) differences.settle(id, note.getText());
        else assignment.assign(id, receiver.strip(), note.getText());
        return Redirect.pageSaying("/operations/differences", "operations.differences.done");
    }

    public Difference getDifference() {
        if (difference == null) difference = differences.byId(id);
        return difference;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }
}
