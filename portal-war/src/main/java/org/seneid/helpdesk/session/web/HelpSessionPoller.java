package org.seneid.helpdesk.session.web;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.seneid.helpdesk.session.RunningSession;
import org.seneid.helpdesk.session.RunningSessions;
import org.seneid.platform.web.live.EventStreams;

/**
 * Finds out each second, while anybody listens on this node, which looks have begun or ended without this node's doing: on
 * another node, or because their time is over.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HelpSessionPoller {

    @Inject
    EventStreams streams;

    @Inject
    RunningSessions looks;

    @Inject
    LiveHelp help;

    @Schedule(hour = "*", minute = "*", second = "*", info = "help-session-poll", persistent = false)
    void look() {
        if (!streams.anybody()) return;
        var told = help.told(); // before it is asked what runs: what begins in between is no end
        var running = looks.all().stream().collect(toMap(RunningSession::session, Function.identity()));
        running.values().forEach(help::begun);
        told.stream().filter(one -> !running.containsKey(one.session())).forEach(help::over);
    }
}
