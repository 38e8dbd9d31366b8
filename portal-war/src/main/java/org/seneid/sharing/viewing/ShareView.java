package org.seneid.sharing.viewing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.throttle.RetryAfter;
import org.seneid.sharing.Share;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;

/**
 * The answer to somebody who holds a code. Of a share that is not open there is nothing but the verdict.
 *
 * @param at the moment of the answer
 * @param terms what the citizen said of the share, while it may be known
 * @param retryAfter how long to wait before another code, after too many
 * @param documents what is shown; empty unless the verdict {@linkplain ShareVerdict#shows() shows}
 */
public record ShareView(
        ShareVerdict verdict,
        Instant at,
        Optional<RetryAfter> retryAfter,
        Optional<Terms> terms,
        List<ShownDocument> documents) {

    /**
     * What a citizen said when opening a share.
     *
     * @param receiver their own note, not known to be true
     */
    public record Terms(Purpose purpose, Receiver receiver, boolean oneTime, Instant expiresAt) {

        static Terms of(Share share) {
            return new Terms(share.purpose(), share.receiver(), share.oneTime(), share.expiresAt());
        }
    }

    static ShareView closed(ShareVerdict verdict, Instant at) {
        return new ShareView(verdict, at, Optional.empty(), Optional.empty(), List.of());
    }

    static ShareView waits(RetryAfter refusal, Instant at) {
        return new ShareView(ShareVerdict.WAIT, at, Optional.of(refusal), Optional.empty(), List.of());
    }

    static ShareView asking(Share share, Instant at) {
        return new ShareView(ShareVerdict.ASKS, at, Optional.empty(), Optional.of(Terms.of(share)), List.of());
    }

    static ShareView showing(Share share, List<ShownDocument> documents, Instant at) {
        return new ShareView(ShareVerdict.of(documents), at, Optional.empty(), Optional.of(Terms.of(share)), documents);
    }

    /** How long the share still lives. */
    public Duration left() {
        return terms.map(said -> Duration.between(at, said.expiresAt()))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }
}
