package org.seneid.helpdesk.ticket;

/** Which tickets of the queue are shown. */
public enum TicketFilter {
    /** Whatever is not closed. */
    LIVE,
    /** Waiting for an agent. */
    OPEN,
    /** Taken by the agent who looks. */
    MINE,
    /** Taken by anybody. */
    TAKEN,
    /** Not closed and past the time of an answer. */
    LATE,
    CLOSED,
    ALL
}
