package org.seneid.audit.oversight;

import java.time.Instant;

/**
 * A signed state of the trail in short.
 *
 * @param size how many entries it had
 * @param added how many of them were new since the state before
 * @param root how its root begins and ends; empty when the portal did not sign it
 * @param key the name and number of the key that signed it; empty when none of the portal's did
 * @param linked whether the portal signed that it comes next after the state before
 * @param archived the month in whose file its last entry is; empty while it is in none
 */
public record CheckpointRow(
        long size, Instant signedAt, long added, String root, String key, boolean linked, String archived) {

    public boolean genuine() {
        return !key.isEmpty();
    }
}
