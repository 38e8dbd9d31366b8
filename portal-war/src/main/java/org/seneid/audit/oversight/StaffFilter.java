package org.seneid.audit.oversight;

import java.util.Optional;
import org.seneid.audit.log.SearchKey;
import org.seneid.platform.acting.Role;

/**
 * Whose acts of which days are summed up.
 *
 * @param name part of a name; empty for anybody
 */
public record StaffFilter(Days days, Optional<Role> role, String name) {

    boolean leaves(StaffTotal one) {
        return role.filter(wanted -> wanted != one.role()).isEmpty()
                && SearchKey.of(one.name()).contains(SearchKey.of(name));
    }
}
