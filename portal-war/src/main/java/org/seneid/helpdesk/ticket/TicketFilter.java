package org.seneid.helpdesk.ticket;

/** Which tickets of the queue are shown. */
public enum TicketFilter {
    /** Whatever is not closed. */
    LIVE("t.live = true", "t.openedAt, t.id"),
    /** Waiting for an agent. */
    OPEN("t.status = org.seneid.helpdesk.ticket.TicketStatus.OPEN", "t.openedAt, t.id"),
    /** Taken by the agent who looks. */
    MINE("t.status = org.seneid.helpdesk.ticket.TicketStatus.TAKEN and t.takenBy = :me", "t.changedAt desc, t.id desc"),
    /** Taken by anybody. */
    TAKEN("t.status = org.seneid.helpdesk.ticket.TicketStatus.TAKEN", "t.changedAt desc, t.id desc"),
    /** Not closed and past the time of an answer. */
    LATE("t.live = true", "t.openedAt, t.id"),
    CLOSED("t.status = org.seneid.helpdesk.ticket.TicketStatus.CLOSED", "t.changedAt desc, t.id desc"),
    ALL("1 = 1", "t.openedAt desc, t.id desc");

    private final String where;
    private final String order;

    TicketFilter(String where, String order) {
        this.where = where;
        this.order = order;
    }

    String where() {
        return where;
    }

    String order() {
        return order;
    }

    boolean personal() {
        return this == MINE;
    }
}
