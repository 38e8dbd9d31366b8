package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.platform.Page;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;

/** Everything that the citizen applied for, and the forms that were begun. */
@Named
@RequestScoped
public class ApplicationsPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Applications applications;

    private Page<Applications.Line> lines;

    @PostConstruct
    void opened() {
        lines = applications.mine(Page.number(address.get("page")));
    }

    public Page<Applications.Line> getLines() {
        return lines;
    }

    public String href(Applications.Line line) {
        return line.application().status() == ApplicationStatus.DRAFT
                ? "/services/" + line.application().slug() + "/start"
                : "/applications/" + line.application().publicId();
    }
}
