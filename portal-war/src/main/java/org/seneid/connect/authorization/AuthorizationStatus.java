package org.seneid.connect.authorization;

import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a client's request has come. */
public enum AuthorizationStatus {
    /** Sent by the client itself; no browser has come with it yet (PAR, RFC 9126). */
    PUSHED,
    /** A citizen is asked. */
    ASKED,
    GRANTED,
    REFUSED;

    private Set<AuthorizationStatus> next() {
        return switch (this) {
            case PUSHED -> Set.of(ASKED);
            // the answer to a first click may have been lost by a second one: it is given again
            case ASKED, GRANTED -> Set.of(GRANTED, REFUSED);
            case REFUSED -> Set.of(REFUSED);
        };
    }

    /** @throws RuleBroken {@code connect.authorization.over} when the request was answered otherwise already */
    AuthorizationStatus to(AuthorizationStatus wanted) {
        if (!next().contains(wanted)) throw new RuleBroken("connect.authorization.over");
        return wanted;
    }
}
