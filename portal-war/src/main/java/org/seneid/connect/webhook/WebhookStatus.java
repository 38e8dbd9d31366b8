package org.seneid.connect.webhook;

import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a message to a client has come. */
public enum WebhookStatus {
    WAITING,
    DELIVERED,
    /** Tried for too long; its developer may have it sent again. */
    FAILED;

    private Set<WebhookStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(WAITING, DELIVERED, FAILED);
            case DELIVERED, FAILED -> Set.of(WAITING);
        };
    }

    /** @throws RuleBroken {@code connect.webhook.status} when that is no legal move */
    WebhookStatus to(WebhookStatus wanted) {
        if (!next().contains(wanted)) throw new RuleBroken("connect.webhook.status");
        return wanted;
    }

    /** The key of its name. */
    public String key() {
        return "connect.webhook.status." + name();
    }

    /** How its name looks. */
    public String kind() {
        return switch (this) {
            case WAITING -> "info";
            case DELIVERED -> "ok";
            case FAILED -> "bad";
        };
    }
}
