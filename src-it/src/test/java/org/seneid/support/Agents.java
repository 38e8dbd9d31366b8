package org.seneid.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Makes support agents and their supervisors. */
@Dependent
public class Agents {

    @Inject
    private Staff staff;

    /** An agent whom no register knows. */
    public Actor agent() {
        return whoIs(Citizens.number());
    }

    /** An agent who is also this person of the sandbox country. */
    public Actor whoIs(PersonalId person) {
        return staff.opened(person, "help", "Đinh Văn Giúp", Role.HELPDESK);
    }

    public Actor supervisor() {
        return supervisorWhoIs(Citizens.number());
    }

    /** A supervisor who is also this person. */
    public Actor supervisorWhoIs(PersonalId person) {
        return staff.opened(person, "help", "Đinh Thị Giám", Role.SUPERVISOR);
    }
}
