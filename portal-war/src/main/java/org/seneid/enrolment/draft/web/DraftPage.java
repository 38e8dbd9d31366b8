package org.seneid.enrolment.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.enrolment.draft.Enrolment;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** The enrolment that a step's address names; every step's page stands on it. */
@Named
@RequestScoped
public class DraftPage {

    private static final List<String> STEPS = List.of("originals", "contacts", "dependants", "check");

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Enrolments enrolments;

    private PublicId id;
    private Enrolment enrolment;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    /** A step of what is completed leads to its end, and of what was abandoned back to the desk. */
    public String load() {
        return switch (getEnrolment().status()) {
            case DRAFT -> null;
            case COMPLETED -> Redirect.page(step("done"));
            case ABANDONED -> Redirect.page("/desk");
        };
    }

    public String later() {
        return Redirect.pageSaying(
                "/desk", "enrolment.step.kept", getEnrolment().reference());
    }

    public String abandon() {
        enrolments.abandon(id);
        return Redirect.pageSaying(
                "/desk", "enrolment.step.abandoned", getEnrolment().reference());
    }

    /** The address of one of its steps. */
    String step(String name) {
        return "/desk/enrolments/" + id + "/" + name;
    }

    public PublicId id() {
        return id;
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) enrolment = enrolments.byId(id);
        return enrolment;
    }
}
