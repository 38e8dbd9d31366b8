package org.seneid.identity.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.acting.Actor;

/**
 * Somebody's stay in the portal, from signing in to leaving or being away too long.
 *
 * @param since when they signed in
 * @param lastSeen when they did something last
 * @param checked when the database last said that nobody has ended it from elsewhere
 */
public record SessionState(Actor actor, Instant since, Instant lastSeen, Instant checked) implements Serializable {

    public static final Duration CHECKED_EVERY = Duration.ofSeconds(15);

    public static SessionState begins(Actor actor) {
        return new SessionState(actor, actor.signedInAt(), actor.signedInAt(), actor.signedInAt());
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

    public SessionState seen(Instant now) {
        return new SessionState(actor, since, now, checked);
    }

    /** Whether it is time to ask again whether somebody has ended it. */
    public boolean toCheck(Instant now) {
        return !now.isBefore(checked.plus(CHECKED_EVERY));
    }

    public SessionState checked(Instant now) {
        return new SessionState(actor, since, lastSeen, now);
    }

    /** They proved again that it is they. */
    public SessionState confirmed(Instant now) {
        var same = actor;
        return new SessionState(
                new Actor(same.account(), same.person(), same.name(), same.role(), same.level(), same.session(), now),
                since,
                now,
                checked);
    }

    private SessionLimits limits() {
        return SessionLimits.of(actor.role());
    }
}
