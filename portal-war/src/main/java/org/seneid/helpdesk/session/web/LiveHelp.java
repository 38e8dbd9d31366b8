package org.seneid.helpdesk.session.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.helpdesk.session.HelpSession;
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
 * Tells open pages how help stands: the citizen's {@code help}, the seconds that are left, which look and by whom; the agent's
 * {@code watch}, the look that stands. Both are {@code -} when there is none.
 */
@ApplicationScoped
class LiveHelp {

    private static final String HELP = "help";
    private static final String WATCH = "watch";
    private static final String NONE = "-";

    /** What pages of this node were told, so that its end is told too, whoever ends it. */
    private final Map<PublicId, RunningSession> told = new HashMap<>();

    /**
     * What is over, and when it would have been at the latest: whoever read before the end that it runs, and tells it after
     * the end, would have a look come back that was stopped.
     */
    private final Map<PublicId, Instant> over = new HashMap<>();

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
        if (actor.role() == Role.CITIZEN) opened(page, HELP, running.of(actor.account()));
        else if (actor.role() == Role.HELPDESK) opened(page, WATCH, standing());
    }

    private synchronized void opened(EventStreamOpened page, String event, Optional<RunningSession> look) {
        var stands = look.filter(one -> !over.containsKey(one.session()));
        stands.ifPresent(one -> told.put(one.session(), one));
        page.tell(
                event,
                stands.map(one -> event.equals(HELP) ? said(one) : one.session().value())
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
        over(event.session(), event.citizen(), event.agent(), clock.instant().plus(HelpSession.LONGEST));
    }

    synchronized List<RunningSession> told() {
        return List.copyOf(told.values());
    }

    synchronized void begun(RunningSession look) {
        if (over.containsKey(look.session())) return;
        if (told.putIfAbsent(look.session(), look) == null) streams.tell(look.citizen(), HELP, said(look));
    }

    void over(RunningSession look) {
        over(look.session(), look.citizen(), look.agent(), look.until());
    }

    private synchronized void over(PublicId session, AccountId citizen, AccountId agent, Instant until) {
        var now = clock.instant();
        over.values().removeIf(now::isAfter);
        over.put(session, until);
        told.remove(session);
        streams.tell(agent, WATCH, NONE);
        streams.tell(citizen, HELP, NONE);
    }

    private String said(RunningSession look) {
        var left = Duration.between(clock.instant(), look.until()).toSeconds();
        return left + " " + look.session().value() + " " + GivenName.of(look.agentName());
    }
}
