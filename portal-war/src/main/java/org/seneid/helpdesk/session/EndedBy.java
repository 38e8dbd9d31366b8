package org.seneid.helpdesk.session;

/** Why an agent sees an account no more. */
public enum EndedBy {
    AGENT,
    CITIZEN,
    SUPERVISOR,
    /** The time was over. */
    TIME,
    /** The agent left, or was away too long. */
    AGENT_LEFT,
    /** The account was locked. */
    LOCKED
}
