package org.seneid.sharing.viewing.web;

import java.time.Instant;
import java.util.Locale;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShareView;

/**
 * What a machine is told of a code without opening it.
 *
 * @param state {@code open}, {@code used}, {@code revoked} or {@code expired}
 * @param purpose only of an open share, like all that follows
 * @param receiver the citizen's own note of whom it is for
 */
public record ShareState(
        String state,
        Instant at,
        String purpose,
        String receiver,
        Boolean oneTime,
        Instant expiresAt,
        Long secondsLeft) {

    static ShareState of(ShareView view) {
        var state = view.verdict() == ShareVerdict.ASKS
                ? "open"
                : view.verdict().name().toLowerCase(Locale.ROOT);
        return view.terms()
                .map(terms -> new ShareState(
                        state,
                        view.at(),
                        terms.purpose().words(),
                        terms.receiver().note(),
                        terms.oneTime(),
                        terms.expiresAt(),
                        view.left().toSeconds()))
                .orElseGet(() -> new ShareState(state, view.at(), null, null, null, null, null));
    }
}
