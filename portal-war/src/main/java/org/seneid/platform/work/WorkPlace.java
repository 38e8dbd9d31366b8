package org.seneid.platform.work;

import java.util.Set;
import org.seneid.platform.acting.Role;

/**
 * A page that staff work at, as the side navigation lists it.
 *
 * @param address such as {@code /helpdesk}; a view of it may have a query
 * @param label the key of its name
 * @param icon the name of its icon
 * @param group under which heading it stands
 * @param roles whose work it is
 * @param shortcut the letter that leads there after {@code g}; 0 for none
 * @param onPhone whether it is among the few places that a phone's bar has room for
 */
public record WorkPlace(
        String address, String label, String icon, Group group, Set<Role> roles, char shortcut, boolean onPhone) {

    /** The headings of the side navigation, in their order. */
    public enum Group {
        MINE,
        CASES,
        HELPDESK,
        DESK,
        AUDIT,
        OPERATION,
        WATCHING;

        /** The key of the heading. */
        public String label() {
            return "platform.work.group." + name();
        }
    }
}
