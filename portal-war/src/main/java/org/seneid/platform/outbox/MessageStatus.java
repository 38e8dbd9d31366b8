package org.seneid.platform.outbox;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a message has come on its way. */
public enum MessageStatus {
    WAITING,
    SENT,
    /** Nobody takes it, or nobody took it in time; an operator may have it tried again. */
    FAILED,
    /** It was good for a while only, and that is over. */
    EXPIRED;

    private static final Map<MessageStatus, Set<MessageStatus>> MOVES = Map.of(
            WAITING, EnumSet.allOf(MessageStatus.class),
            SENT, EnumSet.noneOf(MessageStatus.class),
            FAILED, EnumSet.of(WAITING),
            EXPIRED, EnumSet.noneOf(MessageStatus.class));

    MessageStatus to(MessageStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("platform.outbox.move");
        return next;
    }
}
