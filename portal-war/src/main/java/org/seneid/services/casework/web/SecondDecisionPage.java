package org.seneid.services.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.services.casework.SecondDecisions;

/** What a second clerk does with a proposed decision, beside the application. */
@Named
@RequestScoped
public class SecondDecisionPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    SecondDecisions decisions;

    private String why;

    public String take() {
        decisions.take(id());
        return Redirect.pageSaying(here(), "services.second.taken");
    }

    public String confirm() {
        decisions.confirm(id());
        return Redirect.pageSaying("/cases", "services.second.confirmed");
    }

    public String sendBack() {
        decisions.sendBack(id(), why);
        return Redirect.pageSaying("/cases", "services.second.sent-back");
    }

    public String giveBack() {
        decisions.giveBack(id());
        return Redirect.pageSaying("/cases", "services.second.given-back");
    }

    public String takeBack() {
        decisions.takeBack(id());
        return Redirect.pageSaying(here(), "services.second.taken-back");
    }

    private PublicId id() {
        return new PublicId(address.get("id"));
    }

    private String here() {
        return "/cases/" + id();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }
}
