package org.seneid.helpdesk.session.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.helpdesk.session.HelpSessionGrant;
import org.seneid.helpdesk.session.RunningSession;
import org.seneid.helpdesk.session.RunningSessions;
import org.seneid.platform.AccountId;
import org.seneid.platform.GivenName;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.live.EventStreamOpened;
import org.seneid.platform.web.live.EventStreams;

/**
 * Tells open pages how help stands: the citizen's {@code help}, the seconds that are left and by whom; the agent's
 * {@code watch}, the look that stands. Both are {@code -} when there is none.
 */
@ApplicationScoped
class LiveHelp {

    private static final String HELP = "help";
    private static final String WATCH = "watch";
    private static final String NONE = "-";

    /** What pages of this node were told, so that its end is told too, whoever ends it. */
    private final Map<PublicId, RunningSession> told = new ConcurrentHashMap<>();

    @Inject
    EventStreams streams;

    @Inject
    RunningSessions running;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void opened(@Observes EventStreamOpened page) {
        var actor = acting.signedIn();
        if (actor.role() == Role.CITIZEN)
            page.tell(
                    HELP,
                    running.of(actor.account()).map(this::kept).map(this::said).orElse(NONE));
        else if (actor.role() == Role.HELPDESK)
            page.tell(
                    WATCH,
                    standing()
                            .map(this::kept)
                            .map(look -> look.session().value())
                            .orElse(NONE));
    }

    /** As the filter found it a moment ago. */
    private Optional<RunningSession> standing() {
        var agent = acting.signedIn();
        return acting.behalf()
                .filter(other -> other.mandate() instanceof HelpSessionGrant)
                .map(other -> {
                    var look = (HelpSessionGrant) other.mandate();
                    return new RunningSession(look.id(), other.account(), agent.account(), agent.name(), look.until());
                });
    }

    void began(@Observes(during = AFTER_SUCCESS) HelpBegan event) {
        begun(new RunningSession(event.session(), event.citizen(), event.agent(), event.agentName(), event.until()));
    }

    void ended(@Observes(during = AFTER_SUCCESS) HelpEnded event) {
        over(event.session(), event.citizen(), event.agent());
    }

    List<RunningSession> told() {
        return List.copyOf(told.values());
    }

    void begun(RunningSession look) {
        if (told.putIfAbsent(look.session(), look) == null) streams.tell(look.citizen(), HELP, said(look));
    }

    void over(RunningSession look) {
        over(look.session(), look.citizen(), look.agent());
    }

    private void over(PublicId session, AccountId citizen, AccountId agent) {
        told.remove(session);
        streams.tell(agent, WATCH, NONE);
        streams.tell(citizen, HELP, NONE);
    }

    private RunningSession kept(RunningSession look) {
        told.put(look.session(), look);
        return look;
    }

    private String said(RunningSession look) {
        return Duration.between(clock.instant(), look.until()).toSeconds() + " " + GivenName.of(look.agentName());
    }
}
