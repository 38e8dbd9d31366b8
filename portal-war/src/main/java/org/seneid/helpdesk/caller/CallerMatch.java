package org.seneid.helpdesk.caller;

/** Whether something that a caller told is what the portal or the register knows. */
public enum CallerMatch {
    RIGHT,
    WRONG,
    /** The caller was not asked, or there was nothing to hold it against. */
    NOT_COMPARED
}
