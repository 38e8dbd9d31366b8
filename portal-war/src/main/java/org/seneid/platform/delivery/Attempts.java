package org.seneid.platform.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often a row was tried to be delivered, and when it is tried next. */
@Embeddable
public class Attempts {

    @Column(name = "attempts")
    private int made;

    /** Null while nothing is to be delivered. */
    @Column(name = "next_attempt_at")
    private Instant dueAt;

    /** The first attempt is due, or one that somebody asks for after the last. */
    public void begin(Instant now) {
        dueAt = now;
    }

    /** As after one attempt, so that the waits begin anew and none of them counts as the first. */
    public void beginAgain(Instant now) {
        made = 1;
        dueAt = now;
    }

    public boolean due(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** Somebody makes an attempt; nobody else does until then, when whoever made it must be dead. */
    public void claimed(Instant until) {
        made++;
        dueAt = until;
    }

    /**
     * Plans the next attempt, unless it is given up.
     *
     * @param since the age of the row
     * @return false when there is none
     */
    public boolean again(Backoff backoff, Instant since, Instant now) {
        var next = backoff.next(made, now);
        dueAt = backoff.giveUp().now(made, since, next) ? null : next;
        return dueAt != null;
    }

    /** Nothing is to be delivered any more. */
    public void end() {
        dueAt = null;
    }

    public int made() {
        return made;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
