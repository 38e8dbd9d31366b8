package org.seneid.platform.outbox;

import java.time.Instant;
import java.util.List;

/**
 * A message and how far it has come, as the page of a demo shows it.
 *
 * @param passages its text; none when it was forgotten
 * @param nextTry when it is tried again; null when it is not
 */
public record MessageView(
        Channel channel,
        String recipient,
        String subject,
        List<LocalizedText> passages,
        Instant createdAt,
        MessageStatus status,
        int tries,
        Instant nextTry) {

    /** Of the first passage, and of the subject; empty when it is in none. */
    public String language() {
        return passages.isEmpty() ? "" : passages.get(0).language();
    }

    /** It was tried and not taken. */
    public boolean triedInVain() {
        return status == MessageStatus.WAITING && tries > 0;
    }
}
