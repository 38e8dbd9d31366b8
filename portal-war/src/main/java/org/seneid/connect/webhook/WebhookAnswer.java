package org.seneid.connect.webhook;

/**
 * What came of posting a message.
 *
 * @param status of the answer (RFC 9110); 0 when there was none
 * @param millis how long it took
 * @param reason why there was none, in a word; empty when there was one
 */
public record WebhookAnswer(int status, int millis, String reason) {

    static WebhookAnswer none(String reason, int millis) {
        return new WebhookAnswer(0, millis, reason);
    }

    /** Whether the client has taken it; a redirect is not followed and takes nothing. */
    public boolean taken() {
        return status >= 200 && status < 300;
    }
}
