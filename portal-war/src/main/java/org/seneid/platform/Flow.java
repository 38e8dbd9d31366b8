package org.seneid.platform;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** How far somebody has come in an errand of several pages; kept between requests, and no secret. */
public interface Flow extends Serializable {

    Duration LIFE = Duration.ofMinutes(30);

    /** When it was begun. */
    Instant since();

    /** Whoever walks away from a computer leaves nothing to go on with. */
    default boolean over(Instant now) {
        return !now.isBefore(since().plus(LIFE));
    }
}
