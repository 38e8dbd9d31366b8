package org.seneid.enrolment.original;

/** How an original was read. */
public enum ReadMethod {
    CHIP,
    SCANNED,
    TYPED
}
