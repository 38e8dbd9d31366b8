package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.helpdesk.Approvals;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairReviews.RepairReview;
import org.seneid.helpdesk.repair.RepairStatus;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.web.Redirect;

/** One request of an agent, as a supervisor decides about it. */
@Named
@RequestScoped
public class ApprovalPage {

    private static final String ALL = "/helpdesk/approvals";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    RepairReviews reviews;

    @Inject
    Approvals approvals;

    private RepairReview review;
    private String reason;

    /** Finds the request before the page is written, so that what is not there is a plain 404. */
    public void load() {
        review = reviews.byId(id());
    }

    public RepairReview getReview() {
        if (review == null) load();
        return review;
    }

    /** Whether somebody still has to decide. */
    public boolean isWaiting() {
        return getReview().status() == RepairStatus.ASKED;
    }

    /** Enough of whose it is to tell two people of one name apart. */
    public String getWhose() {
        var citizen = getReview().repair().citizen();
        return citizen.name() + ", "
                + MaskedField.PERSONAL_ID.hide(citizen.person().grouped());
    }

    public String approve() {
        approvals.approve(id());
        return Redirect.pageSaying(ALL, "helpdesk.approvals.approved");
    }

    public String refuse() {
        approvals.refuse(id(), new HelpReason(reason));
        return Redirect.pageSaying(ALL, "helpdesk.approvals.refused");
    }

    private PublicId id() {
        return new PublicId(address.get("id"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
