package org.seneid.connect.usage;

import java.time.Instant;

/**
 * A call in a list.
 *
 * @param status of the answer (RFC 9110)
 * @param error as the protocol names it; empty when there was none
 * @param correlation what the answer was marked with
 */
public record CallRow(Instant at, String endpoint, int status, String error, int millis, String correlation) {

    /** How its status looks. */
    public String kind() {
        return status < 400 ? "ok" : "bad";
    }
}
