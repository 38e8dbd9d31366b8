package org.seneid.platform.outbox;

import java.time.Instant;
import org.seneid.platform.PublicId;
import org.seneid.platform.secret.SecretBox;

/**
 * A message as it is handed to whoever carries it.
 *
 * @param id stays the same however often it is handed over, so that a second copy can be told
 * @param subject empty for an SMS, which has none
 */
public record OutboundMessage(PublicId id, String to, String subject, String text, Instant writtenAt) {

    /** @throws IllegalStateException when its text was sealed with another key */
    OutboundMessage opened(Channel channel, SecretBox secretBox) {
        return new OutboundMessage(id, to, subject, SealedText.asOne(text, channel, secretBox), writtenAt);
    }

    /** Addresses and codes never appear in a log by accident. */
    @Override
    public String toString() {
        return "OutboundMessage[" + id + "]";
    }
}
