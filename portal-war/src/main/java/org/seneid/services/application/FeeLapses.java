package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Ends the waiting of applications that nobody paid. Running twice, or on two nodes at once, does no harm. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FeeLapses {

    private static final int AT_ONCE = 500;

    @Inject
    ApplicationFees fees;

    /** Applications whose last day to pay is over. */
    public List<PublicId> due() {
        return fees.overdue(AT_ONCE);
    }

    /** Makes one a form again, unless it was paid meanwhile. */
    public void lapse(PublicId application) {
        fees.lapse(application);
    }
}
