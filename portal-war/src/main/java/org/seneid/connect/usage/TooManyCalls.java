package org.seneid.connect.usage;

import jakarta.ejb.ApplicationException;

/** A client has made more calls than it may within a minute. */
@ApplicationException(rollback = true)
public class TooManyCalls extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyCalls(long seconds) {
        super("too many calls");
        this.seconds = seconds;
    }

    /** How long the client has to wait. */
    public long seconds() {
        return seconds;
    }
}
