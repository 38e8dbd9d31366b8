package org.seneid.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.Actor;

/**
 * Somebody's stay in the portal, from signing in to leaving or being away too long.
 *
 * @param since when they signed in
 * @param lastSeen when they did something last
 * @param checked when the database last said that nobody has ended it from elsewhere
 */
public record Stay(Actor actor, Instant since, Instant lastSeen, Instant checked) implements Serializable {

    static final Duration CHECKED_EVERY = Duration.ofSeconds(15);

    public static Stay begins(Actor actor) {
        return new Stay(actor, actor.signedInAt(), actor.signedInAt(), actor.signedInAt());
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
        return new Stay(actor, since, now, checked);
    }

    /** Whether it is time to ask again whether somebody has ended it. */
    public boolean toCheck(Instant now) {
        return !now.isBefore(checked.plus(CHECKED_EVERY));
    }

    public Stay checked(Instant now) {
        return new Stay(actor, since, lastSeen, now);
    }

    /** They proved again that it is they. */
    public Stay confirmed(Instant now) {
        var same = actor;
        return new Stay(
                new Actor(same.account(), same.person(), same.name(), same.role(), same.level(), same.session(), now),
                since,
                now,
                checked);
    }

    private SessionLimits limits() {
        return SessionLimits.of(actor.role());
    }
}
