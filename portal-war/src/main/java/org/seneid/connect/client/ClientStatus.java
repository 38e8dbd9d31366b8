package org.seneid.connect.client;

import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Where a client's registration stands. */
public enum ClientStatus {
    /** Being written; nobody is asked anything for it. */
    DRAFT,
    /** Waits for an operator's word. */
    SUBMITTED,
    APPROVED,
    /** Stopped by an operator: nothing goes on for it, wherever it was. */
    SUSPENDED;

    private Set<ClientStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(SUSPENDED);
            case SUSPENDED -> Set.of(APPROVED);
        };
    }

    /** The key of its name. */
    public String key() {
        return "connect.client.status." + name();
    }

    /** How its name looks: {@code ok}, {@code info}, {@code warn} or {@code bad}. */
    public String kind() {
        return switch (this) {
            case DRAFT -> "warn";
            case SUBMITTED -> "info";
            case APPROVED -> "ok";
            case SUSPENDED -> "bad";
        };
    }

    /** @throws RuleBroken {@code connect.client.status} when that is no legal move */
    ClientStatus to(ClientStatus wanted) {
        if (!next().contains(wanted)) throw new RuleBroken("connect.client.status");
        return wanted;
    }
}
