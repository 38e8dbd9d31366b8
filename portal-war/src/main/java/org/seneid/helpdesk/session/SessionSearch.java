package org.seneid.helpdesk.session;

import java.time.LocalDate;
import org.seneid.platform.PublicId;

/**
 * Which sessions of the past a list has.
 *
 * @param agent the account of the agent who looked; null for any
 * @param from begun on this day or later; null for any
 * @param to begun on this day or earlier; null for any
 * @param endedBy who or what ended it; null for any
 */
public record SessionSearch(PublicId agent, LocalDate from, LocalDate to, EndedBy endedBy) {

    public static final SessionSearch ANY = new SessionSearch(null, null, null, null);
}
