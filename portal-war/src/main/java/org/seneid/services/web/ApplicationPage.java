package org.seneid.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep;
import org.seneid.services.application.Applications;
import org.seneid.services.application.DecisionDeadline;
import org.seneid.services.definition.ServiceDefinition;

/** One application: how far it is, by when it is decided, and what happened. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Applications applications;

    @Inject
    Clock clock;

    private Applications.Detail detail;

    /** A form that is still being filled leads to where it goes on. */
    public void load() {
        detail = applications.byId(new PublicId(address.get("id")));
        if (getApplication().status() == ApplicationStatus.DRAFT)
            Redirect.page("/services/" + getApplication().slug() + "/start");
    }

    public Application getApplication() {
        return detail.application();
    }

    public ServiceDefinition getService() {
        return detail.definition();
    }

    public String getNumber() {
        return getApplication().number().orElse("");
    }

    public List<ApplicationStep> getSteps() {
        return detail.steps();
    }

    /** By when it is decided; null once it is. */
    public DecisionDeadline getDeadline() {
        return getApplication().status().over()
                ? null
                : getApplication().deadline().orElse(null);
    }

    public int getDaysLeft() {
        return getDeadline().daysLeft(Formats.day(clock.instant()));
    }
}
