package org.seneid.platform.outbox;

/** How a message reaches a person. */
public enum Channel {
    MAIL,
    SMS,
    /** Handed over on paper; written down in a demo only, which has no printer. */
    PAPER
}
