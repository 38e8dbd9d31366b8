package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Makes operators. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Operators {

    @Inject
    private Staff staff;

    /** An operator whom no register knows. */
    public Actor operator() {
        return staff.opened(Citizens.number(), "operator", "Lâm Văn Vận", Role.OPERATOR);
    }
}
