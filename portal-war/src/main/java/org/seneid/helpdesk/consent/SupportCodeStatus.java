package org.seneid.helpdesk.consent;

/** What a support code is good for. */
public enum SupportCodeStatus {
    USABLE,
    /** An agent saw the account by it. */
    USED,
    EXPIRED,
    /** Somebody was wrong too often. */
    TRIED_OUT,
    /** Its owner took it back, or made another. */
    WITHDRAWN
}
