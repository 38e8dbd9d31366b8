package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.seneid.operations.Deliveries;
import org.seneid.operations.Undelivered;
import org.seneid.operations.UndeliveredRow;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;

/** One message, payment or order that is not delivered, and the button that has it tried again. */
@Named
@RequestScoped
public class DeliveryPage {

    private static final String LIST = "/operations/outbox";

    @Inject
    Deliveries deliveries;

    private String kind;
    private String id;
    private UndeliveredRow row;

    /** What it shows; a button needs none of it. */
    public void load() {
        row = deliveries.byId(kind(), id());
    }

    /** It was tried, or is about to be. */
    public String retry() {
        var planned = deliveries.retry(kind(), id());
        return Redirect.pageSaying(LIST, planned ? "operations.delivery.planned" : "operations.delivery.already");
    }

    private Undelivered.Kind kind() {
        return Arrays.stream(Undelivered.Kind.values())
                .filter(one -> ListAddress.word(one).equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PublicId id() {
        return new PublicId(id);
    }

    /** Whether its register refused it, so that trying again does not help. */
    public boolean isRefused() {
        return row != null && row.state() == Undelivered.State.REFUSED;
    }

    public UndeliveredRow getRow() {
        return row;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
