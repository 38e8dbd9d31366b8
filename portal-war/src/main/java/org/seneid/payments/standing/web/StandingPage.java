package org.seneid.payments.standing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.payments.standing.StandingExecution;
import org.seneid.payments.standing.StandingOrder;
import org.seneid.payments.standing.StandingOrders;
import org.seneid.payments.standing.StandingStatus;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.MoneyWords;
import org.seneid.platform.web.Redirect;

/** One standing order: all of it beside the button that puts it in force, and afterwards what became of its days. */
@Named
@RequestScoped
public class StandingPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    StandingOrders orders;

    @Inject
    Language language;

    private String id;
    private StandingOrder order;
    private List<StandingExecution> executions;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    public String agree() {
        orders.agree(new PublicId(id));
        return saying("payments.standing.agreed");
    }

    public String pause() {
        orders.pause(new PublicId(id));
        return saying("payments.standing.paused");
    }

    public String end() {
        orders.end(new PublicId(id));
        return Redirect.pageSaying("/transfers/standing", "payments.standing.ended");
    }

    private String saying(String key) {
        return Redirect.pageSaying("/transfers/standing/" + id, key);
    }

    public StandingOrder getOrder() {
        if (order == null) order = orders.byId(new PublicId(id));
        return order;
    }

    /** What became of its latest days. */
    public List<StandingExecution> getExecutions() {
        if (executions == null) executions = orders.executions(new PublicId(id));
        return executions;
    }

    /** The key of the page's title. */
    public String getTitleKey() {
        return isDraft() ? "payments.standing.check.title" : "payments.standing.one";
    }

    public boolean isDraft() {
        return getOrder().status() == StandingStatus.DRAFT;
    }

    public boolean isActive() {
        return getOrder().status() == StandingStatus.ACTIVE;
    }

    /** Whether the button is there that puts it in force. */
    public boolean isToAgree() {
        return isDraft() || getOrder().status() == StandingStatus.PAUSED;
    }

    public String getWords() {
        return MoneyWords.of(getOrder().amount(), language.locale());
    }

    public String getId() {
        return id;
    }
}
