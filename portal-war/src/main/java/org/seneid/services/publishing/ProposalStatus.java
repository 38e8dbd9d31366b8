package org.seneid.services.publishing;

import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a definition has come that a developer wrote. */
public enum ProposalStatus {
    /** Right, and shown to its developer alone. */
    DRAFT,
    /** An operator looks at it. */
    SUBMITTED,
    PUBLISHED,
    /** Sent back; it can be written anew. */
    REFUSED,
    WITHDRAWN;

    private Set<ProposalStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(PUBLISHED, REFUSED, WITHDRAWN);
            case REFUSED -> Set.of(DRAFT, WITHDRAWN);
            case PUBLISHED, WITHDRAWN -> Set.of();
        };
    }

    /** @throws RuleBroken {@code services.publishing.status} when it cannot come to that */
    ProposalStatus to(ProposalStatus wanted) {
        if (!next().contains(wanted)) throw new RuleBroken("services.publishing.status");
        return wanted;
    }

    /** Whether its text can be written anew. */
    public boolean editable() {
        return next().contains(DRAFT);
    }

    /** Whether nothing can come of it any more. */
    public boolean over() {
        return next().isEmpty();
    }

    /** How a state looks; never by colour alone. */
    public String kind() {
        return switch (this) {
            case PUBLISHED -> "ok";
            case SUBMITTED -> "warn";
            case REFUSED -> "bad";
            case DRAFT, WITHDRAWN -> "info";
        };
    }
}
