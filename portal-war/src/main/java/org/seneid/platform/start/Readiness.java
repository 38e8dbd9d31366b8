package org.seneid.platform.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the databases are up to date and every room is prepared; the server lets timers go before that. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    void reached() {
        ready = true;
    }

    public boolean isReached() {
        return ready;
    }
}
