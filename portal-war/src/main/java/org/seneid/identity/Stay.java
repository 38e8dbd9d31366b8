package org.seneid.identity;

import java.io.Serializable;
import java.time.Instant;
import org.seneid.platform.Actor;

/**
 * Somebody's stay in the portal, from signing in to leaving or being away too long.
 *
 * @param since when they signed in
 * @param lastSeen when they did something last
 */
public record Stay(Actor actor, Instant since, Instant lastSeen) implements Serializable {

    public static Stay begins(Actor actor) {
        return new Stay(actor, actor.signedInAt(), actor.signedInAt());
    }

    /** When it ends unless they do something; the limit of the whole stay is not moved by anything. */
    public Instant endsAt() {
        var idle = lastSeen.plus(limits().idle());
        var whole = since.plus(limits().whole());
        return idle.isBefore(whole) ? idle : whole;
    }

    public boolean over(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** Whether doing something would move the end. */
    public boolean extendable() {
        return endsAt().isBefore(since.plus(limits().whole()));
    }

    public Stay seen(Instant now) {
        return new Stay(actor, since, now);
    }

    /** They proved again that it is they. */
    public Stay confirmed(Instant now) {
        var same = actor;
        return new Stay(
                new Actor(same.account(), same.person(), same.name(), same.role(), same.level(), same.session(), now),
                since,
                now);
    }

    private SessionLimits limits() {
        return SessionLimits.of(actor.role());
    }
}
