package org.seneid.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Makes caseworkers of public services. */
@Dependent
public class Clerks {

    @Inject
    private Staff staff;

    /** A clerk whom no register knows. */
    public Actor clerk() {
        return staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
    }
}
