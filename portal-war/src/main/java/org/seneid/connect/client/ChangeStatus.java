package org.seneid.connect.client;

import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a change of a client has come that citizens rely on. */
public enum ChangeStatus {
    PENDING,
    APPROVED,
    REFUSED,
    /** Taken back by the developer, or replaced by another wish. */
    WITHDRAWN;

    private Set<ChangeStatus> next() {
        return this == PENDING ? Set.of(APPROVED, REFUSED, WITHDRAWN) : Set.of();
    }

    /** @throws RuleBroken {@code connect.client.status} when it was decided already */
    ChangeStatus to(ChangeStatus wanted) {
        if (!next().contains(wanted)) throw new RuleBroken("connect.client.status");
        return wanted;
    }
}
