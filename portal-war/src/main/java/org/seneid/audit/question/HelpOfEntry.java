package org.seneid.audit.question;

import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.AuditEntry;

/** The help in the course of which an entry was made; the room of the helpdesk tells. */
public interface HelpOfEntry {

    /**
     * A ticket of the helpdesk, and the look at the account of which every page is kept.
     *
     * @param ticket its number
     * @param ticketAddress where supervisors read it
     * @param replay empty when the entry belongs to no look
     */
    record Help(String ticket, String ticketAddress, Optional<Replay> replay) {}

    /**
     * A look at an account.
     *
     * @param address where supervisors see its pages again
     * @param agent the name of whoever looked
     */
    record Replay(String address, String agent, Instant began) {}

    /** Empty when it has nothing to do with a ticket. */
    Optional<Help> of(AuditEntry entry);
}
