package org.seneid.identity.activation;

import java.time.Instant;

/**
 * A slip as it is printed, once.
 *
 * @param code as it is typed; only its keyed fingerprint is kept
 * @param address the page it is typed into, with the code behind {@code #}, where no server sees it
 */
public record IssuedActivation(String code, String address, Instant expiresAt) {

    /** Codes never appear in a log by accident. */
    @Override
    public String toString() {
        return "IssuedActivation[" + expiresAt + "]";
    }
}
