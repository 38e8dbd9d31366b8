package org.seneid.enrolment;

/** How an original was read. */
public enum Method {
    CHIP,
    SCANNED,
    TYPED
}
