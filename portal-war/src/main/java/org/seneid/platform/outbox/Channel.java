package org.seneid.platform.outbox;

/** How a message reaches a person. */
public enum Channel {
    MAIL("\n\n---\n\n"),
    SMS(" / "),
    /** Handed over on paper; written down in a demo only, which has no printer. */
    PAPER("\n\n");

    private final String divider;

    Channel(String divider) {
        this.divider = divider;
    }

    /** What stands between the passages of a message. */
    String divider() {
        return divider;
    }
}
