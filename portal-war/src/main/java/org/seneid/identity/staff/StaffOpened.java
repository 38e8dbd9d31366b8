package org.seneid.identity.staff;

import java.util.Locale;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;

/** Somebody has an account to work here with; it is usable once they took it up. */
public record StaffOpened(AccountId citizen, Role role) implements Audited {

    @Override
    public String act() {
        return "staff.opened";
    }

    @Override
    public String subject() {
        return "staff-" + role.name().toLowerCase(Locale.ROOT);
    }
}
