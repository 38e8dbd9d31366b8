package org.seneid.identity.staff;

import org.seneid.platform.acting.Role;

/**
 * Which staff accounts a list shows.
 *
 * @param text a part of the name or of the name to sign in by; empty or null for all
 * @param role null for all
 * @param standing null for all
 */
public record StaffSearch(String text, Role role, StaffStanding standing) {

    public static final StaffSearch ALL = new StaffSearch(null, null, null);

    public StaffSearch {
        text = text == null ? "" : text.strip();
    }
}
