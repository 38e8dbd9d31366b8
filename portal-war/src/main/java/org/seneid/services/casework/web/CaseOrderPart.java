package org.seneid.services.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.services.casework.CaseOrders;
import org.seneid.services.result.DecisionOrder;
import org.seneid.services.result.DecisionOrderStatus;

/** What the register does about the approved application whose page is shown, and what its clerk can do when it refuses. */
@Named
@RequestScoped
public class CaseOrderPart {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    CaseOrders orders;

    @Inject
    CasePage page;

    /** As the page shows it; null until the page is written, since a button may change it before. */
    private Optional<DecisionOrder> order;

    /** Null when no register does anything for it, and before the page is written. */
    public DecisionOrder getOrder() {
        if (CasePage.listening()) return null;
        if (order == null) order = orders.of(id());
        return order.orElse(null);
    }

    public boolean isRefused() {
        return is(DecisionOrderStatus.REFUSED);
    }

    public boolean isDone() {
        return is(DecisionOrderStatus.DONE);
    }

    private boolean is(DecisionOrderStatus status) {
        return getOrder() != null && getOrder().status() == status;
    }

    /** Whether its register is being told, or asked. */
    public boolean isUnderway() {
        return getOrder().status().open() && !getOrder().isGivenUp();
    }

    /** Whether this clerk can have it ordered, or asked for, again. A button that was there when the page was made is heard. */
    public boolean isRepeatable() {
        return CasePage.listening() || getOrder() != null && getOrder().stuck() && isOwn();
    }

    /** Whether a clerk can decide again. */
    public boolean isReviewable() {
        return CasePage.listening() || isRefused();
    }

    /** Whether the acting clerk has it; others are not told why it was refused. */
    public boolean isOwn() {
        return page.getDetail().row().mine();
    }

    public String again() {
        orders.again(id());
        return Redirect.pageSaying(here(), "services.order.planned");
    }

    public String decide() {
        orders.decideAgain(id());
        return Redirect.pageSaying(here(), "services.order.reopened");
    }

    private String here() {
        return "/cases/" + id();
    }

    private PublicId id() {
        return new PublicId(address.get("id"));
    }
}
