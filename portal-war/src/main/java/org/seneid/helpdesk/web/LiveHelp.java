package org.seneid.helpdesk.web;

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
import org.seneid.helpdesk.HelpBegan;
import org.seneid.helpdesk.HelpEnded;
import org.seneid.helpdesk.HelpMandate;
import org.seneid.helpdesk.RunningLook;
import org.seneid.helpdesk.RunningLooks;
import org.seneid.platform.AccountId;
import org.seneid.platform.Acting;
import org.seneid.platform.GivenName;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.platform.web.Live;
import org.seneid.platform.web.LiveOpened;

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
    private final Map<PublicId, RunningLook> told = new ConcurrentHashMap<>();

    @Inject
    Live live;

    @Inject
    RunningLooks looks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void opened(@Observes LiveOpened page) {
        var actor = acting.signedIn();
        if (actor.role() == Role.CITIZEN)
            page.tell(
                    HELP,
                    looks.of(actor.account()).map(this::kept).map(this::said).orElse(NONE));
        else if (actor.role() == Role.HELPDESK)
            page.tell(
                    WATCH,
                    standing()
                            .map(this::kept)
                            .map(look -> look.session().value())
                            .orElse(NONE));
    }

    /** As the filter found it a moment ago. */
    private Optional<RunningLook> standing() {
        var agent = acting.signedIn();
        return acting.behalf()
                .filter(other -> other.mandate() instanceof HelpMandate)
                .map(other -> {
                    var look = (HelpMandate) other.mandate();
                    return new RunningLook(look.id(), other.account(), agent.account(), agent.name(), look.until());
                });
    }

    void began(@Observes(during = AFTER_SUCCESS) HelpBegan event) {
        begun(new RunningLook(event.session(), event.citizen(), event.agent(), event.agentName(), event.until()));
    }

    void ended(@Observes(during = AFTER_SUCCESS) HelpEnded event) {
        over(event.session(), event.citizen(), event.agent());
    }

    List<RunningLook> told() {
        return List.copyOf(told.values());
    }

    void begun(RunningLook look) {
        if (told.putIfAbsent(look.session(), look) == null) live.tell(look.citizen(), HELP, said(look));
    }

    void over(RunningLook look) {
        over(look.session(), look.citizen(), look.agent());
    }

    private void over(PublicId session, AccountId citizen, AccountId agent) {
        told.remove(session);
        live.tell(agent, WATCH, NONE);
        live.tell(citizen, HELP, NONE);
    }

    private RunningLook kept(RunningLook look) {
        told.put(look.session(), look);
        return look;
    }

    private String said(RunningLook look) {
        return Duration.between(clock.instant(), look.until()).toSeconds() + " " + GivenName.of(look.agentName());
    }
}
