package org.seneid.helpdesk.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.helpdesk.session.HelpSessionGrant;
import org.seneid.platform.acting.Acting;

/** What an agent reads on every page while they look at somebody's account. */
@Named
@RequestScoped
public class HelpBanner {

    private static final int MINUTE = 60;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** By its public id, to tell it from one that began later. */
    public String getSession() {
        return mandate().session();
    }

    public String getTicket() {
        return mandate().ticket();
    }

    public Instant getUntil() {
        return mandate().until();
    }

    /** What is left, as {@code 24:31}; a script counts on. */
    public String getLeft() {
        var seconds = Math.max(0, Duration.between(clock.instant(), getUntil()).toSeconds());
        return seconds / MINUTE + ":" + String.format("%02d", seconds % MINUTE);
    }

    private HelpSessionGrant mandate() {
        return (HelpSessionGrant) acting.behalf().orElseThrow().mandate();
    }
}
