package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.LifeSituation;
import org.seneid.services.definition.ServiceDefinition;

/** The catalogue of public services, by what happens in a life or by what somebody looks for. */
@Named
@RequestScoped
public class ServicesPage {

    private static final int LONGEST = 100;

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Catalogue catalogue;

    @Inject
    Applications applications;

    @Inject
    Acting acting;

    private String query = "";
    private List<ServiceDefinition> found;
    private List<Applications.Line> waiting;

    /** The services of one event in a life. */
    public record Event(LifeSituation event, String icon, List<ServiceDefinition> services) {}

    @PostConstruct
    void opened() {
        var typed = address.getOrDefault("q", "").strip();
        query = typed.substring(0, Math.min(LONGEST, typed.length()));
        found = catalogue.search(query);
    }

    public boolean isCitizen() {
        return acting.actor().filter(actor -> actor.role() == Role.CITIZEN).isPresent();
    }

    /** Whether whoever looks can apply: for themselves, or for their child. */
    public boolean isApplying() {
        return isCitizen()
                && acting.behalf()
                        .filter(other -> other.mandate() != Kinship.CHILD)
                        .isEmpty();
    }

    /** The frame of whoever looks: strangers and staff have no menu of citizens. */
    public String getFrame() {
        return isCitizen() ? "/WEB-INF/sen/page.xhtml" : "/WEB-INF/sen/public.xhtml";
    }

    /** What waits for the citizen: forms that were begun, and applications that more is asked of. */
    public List<Applications.Line> getWaiting() {
        if (waiting == null)
            waiting = isApplying()
                    ? applications.mine(1).rows().stream()
                            .filter(line -> line.application().status() == ApplicationStatus.DRAFT
                                    || line.application().status() == ApplicationStatus.AWAITING
                                    || line.application().status() == ApplicationStatus.MORE_ASKED)
                            .toList()
                    : List.of();
        return waiting;
    }

    /** Where something that waits goes on. */
    public String href(Applications.Line line) {
        return line.application().status() == ApplicationStatus.DRAFT
                ? "/services/" + line.application().slug() + "/start"
                : "/applications/" + line.application().publicId();
    }

    public List<Event> getEvents() {
        return Stream.of(LifeSituation.values())
                .map(event -> new Event(
                        event,
                        icon(event),
                        found.stream().filter(one -> one.event() == event).toList()))
                .filter(event -> !event.services().isEmpty())
                .toList();
    }

    private static String icon(LifeSituation event) {
        return switch (event) {
            case CHILDREN -> "people";
            case VEHICLES -> "car";
            case RESIDENCE -> "home";
            case WORK -> "building";
            case HEALTH -> "health";
        };
    }

    public boolean isSearching() {
        return !query.isEmpty();
    }

    public String getQuery() {
        return query;
    }

    public List<ServiceDefinition> getFound() {
        return found;
    }
}
