package org.seneid.helpdesk.ticket;

/** Which tickets of the queue are shown. */
public enum TicketFilter {
    /** Waiting, the oldest first. */
    OPEN("t.status = org.seneid.helpdesk.ticket.TicketStatus.OPEN", "t.openedAt, t.id"),
    /** Taken by the agent who looks. */
    MINE("t.status = org.seneid.helpdesk.ticket.TicketStatus.TAKEN and t.takenBy = :me", "t.changedAt desc, t.id desc"),
    /** Taken by anybody. */
    TAKEN("t.status = org.seneid.helpdesk.ticket.TicketStatus.TAKEN", "t.changedAt desc, t.id desc"),
    CLOSED("t.status = org.seneid.helpdesk.ticket.TicketStatus.CLOSED", "t.changedAt desc, t.id desc");

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
