package org.seneid.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.LimitInForce;
import org.seneid.platform.throttle.LimitReport;

/** The limits of attempts that hold now, and how many they keep waiting. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class ThrottleLimits {

    @Inject
    LimitReport report;

    public List<LimitInForce> inForce() {
        return report.limits();
    }
}
