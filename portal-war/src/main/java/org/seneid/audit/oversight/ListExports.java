package org.seneid.audit.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.ListExported;

/** Puts on record that staff took a list away in a file: what, how much, and in which form. */
@Stateless
@RolesAllowed({Role.AGENTS, Role.SUPERVISORS, Role.OFFICERS, Role.AUDITORS, Role.OPERATORS, Role.DEVELOPERS, Role.CLERKS
})
public class ListExports {

    private static final int LONGEST_FILTER = 500;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** On record in the trail of the one who took it, before the file leaves the server. */
    public void exported(@Observes ListExported file) {
        happened.fire(new ListTaken(acting.signedIn().account(), file));
    }

    private record ListTaken(AccountId citizen, ListExported file) implements Audited {

        @Override
        public String act() {
            return "staff.list-exported";
        }

        @Override
        public String subject() {
            return file.list() + "/" + file.format() + "/" + file.rows();
        }

        /** What it was filtered by; an address may be longer than an entry has room for. */
        @Override
        public String purpose() {
            return file.filter()
                    .substring(0, Math.min(LONGEST_FILTER, file.filter().length()));
        }
    }
}
