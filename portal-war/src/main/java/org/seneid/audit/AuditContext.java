package org.seneid.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.seneid.platform.Network;
import org.seneid.platform.acting.Actor;

/**
 * Who did something, by which right, from where and when.
 *
 * @param who empty for a stranger, or the portal's own work
 * @param tie what a citizen who did it is to the owner, when the owner knows them by name
 * @param ticket of the helpdesk session it was done in; empty when it was none
 * @param when as exactly as databases keep it
 */
public record AuditContext(Optional<Actor> who, Optional<Relationship> tie, String ticket, Network from, Instant when) {

    public AuditContext {
        when = when.truncatedTo(ChronoUnit.MICROS);
    }
}
