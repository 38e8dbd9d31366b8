package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Acting;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.application.PartyConsents;

/** Everything that the citizen applied for, and the forms that were begun. */
@Named
@RequestScoped
public class ApplicationsPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Applications applications;

    @Inject
    PartyConsents consents;

    @Inject
    Acting acting;

    private Page<Applications.Line> lines;
    private List<PartyConsents.Detail> waiting;

    @PostConstruct
    void opened() {
        lines = applications.mine(Page.number(address.get("page")));
        waiting = acting.behalf().isEmpty() ? consents.waiting() : List.of();
    }

    public Page<Applications.Line> getLines() {
        return lines;
    }

    /** What others ask of whoever is signed in; nobody answers it for them. */
    public List<PartyConsents.Detail> getWaiting() {
        return waiting;
    }

    public String href(Applications.Line line) {
        return line.application().status() == ApplicationStatus.DRAFT
                ? "/services/" + line.application().slug() + "/start"
                : "/applications/" + line.application().publicId();
    }
}
