package org.seneid.sharing.viewing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShareStatus;
import org.seneid.sharing.ShortCode;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.Viewing;

/** What whoever holds a code may see. No account is needed; the code is the key. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Viewings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentlyShown current;

    @Inject
    AttemptLimiter limiter;

    @Inject
    ViewingStore store;

    /** A share by its code, and the viewer's own look at it in the last minute, if there was one. */
    private record Found(Share share, boolean justSeen) {}

    /** What a code is good for: shows no value, counts nothing, spends nothing. */
    public ShareView state(String code) {
        return answer(code, new Viewer(Viewer.Channel.PROGRAM, ""), this::toAsk);
    }

    /** Shows what a share shows, unless one look would end it; the same viewer within a minute counts once. */
    public ShareView look(String code, Viewer viewer) {
        return answer(
                code,
                viewer,
                (found, now) ->
                        found.share().oneTime() && !found.justSeen() ? toAsk(found, now) : shown(found, viewer, now));
    }

    /** Shows what a share shows, and spends it when it is for one look. */
    public ShareView open(String code, Viewer viewer) {
        return answer(code, viewer, (found, now) -> shown(found, viewer, now));
    }

    private interface Answer {
        ShareView to(Found found, Instant now);
    }

    private ShareView answer(String code, Viewer viewer, Answer answer) {
        var now = clock.instant();
        var secret = ShareCode.typed(code);
        var spoken = ShortCode.typed(code);
        if (spoken.isPresent()) return answerSpoken(spoken.get(), viewer, answer, now);
        if (secret.isEmpty()) return ShareView.closed(ShareVerdict.UNKNOWN, now);
        var found = secret.flatMap(known -> found(known, viewer, now));
        if (found.isPresent()) return answer.to(found.get(), now);
        return limiter.check(noted(code))
                .map(refusal -> ShareView.waits(refusal, now))
                .orElseGet(() -> ShareView.closed(ShareVerdict.UNKNOWN, now));
    }

    /** Six digits can be guessed: the try is written down first, and taken back when it found something. */
    private ShareView answerSpoken(ShortCode code, Viewer viewer, Answer answer, Instant now) {
        var noted = noted(code.digits());
        var refusal = limiter.check(noted);
        if (refusal.isPresent()) return ShareView.waits(refusal.get(), now);
        var found = found(code, viewer, now);
        if (found.isEmpty()) return ShareView.closed(ShareVerdict.UNKNOWN, now);
        limiter.withdraw(noted);
        return answer.to(found.get(), now);
    }

    private Attempt noted(String code) {
        return limiter.note(ThrottlePolicy.SHARE_CODE, code, Optional.empty());
    }

    private ShareView toAsk(Found found, Instant now) {
        var status = found.share().statusAt(now);
        return status == ShareStatus.OPEN
                ? ShareView.asking(found.share(), now)
                : ShareView.closed(ShareVerdict.of(status), now);
    }

    private ShareView shown(Found found, Viewer viewer, Instant now) {
        var share = found.share();
        var status = share.statusAt(now);
        // whoever just spent a one-time share may read on for the rest of the minute
        var mayReadOn = found.justSeen() && viewer.holdsToken() && status == ShareStatus.USED;
        if (status != ShareStatus.OPEN && !mayReadOn) return ShareView.closed(ShareVerdict.of(status), now);
        var shown = current.documents(share);
        if (!found.justSeen()) status = store.enter(share.publicId(), viewer);
        return status == ShareStatus.OPEN || mayReadOn
                ? ShareView.showing(share, shown, now)
                : ShareView.closed(ShareVerdict.of(status), now);
    }

    private Optional<Found> found(ShareCode code, Viewer viewer, Instant now) {
        return found("s.codeLookup = :lookup", code.hash().lookup(), viewer, now)
                .filter(found -> found.share().opensWith(code));
    }

    private Optional<Found> found(ShortCode code, Viewer viewer, Instant now) {
        return found("s.spokenLookup = :lookup", code.hash().lookup(), viewer, now)
                .filter(found -> found.share().opensWith(code, now));
    }

    private Optional<Found> found(String where, String lookup, Viewer viewer, Instant now) {
        return em.createQuery(
                        "select s, v from Share s left join Viewing v"
                                + " on v.share = s and v.viewer = :viewer and v.seenAt > :since where " + where,
                        Object[].class)
                .setParameter("viewer", viewer.hash())
                .setParameter("since", now.minus(Viewing.SAME_LOOK))
                .setParameter("lookup", lookup)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Found((Share) row[0], row[1] != null));
    }
}
