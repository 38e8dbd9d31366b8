package org.seneid.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.helpdesk.caller.CallerVerification;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.repair.RepairStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** What a supervisor decides as the second person. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class Approvals {

    @Inject
    RepairStore repairs;

    @Inject
    CallerVerification callerVerification;

    /**
     * Lets it be done, a day from now and unless its citizen says no.
     *
     * @throws RuleBroken {@code helpdesk.repair.same-person}, {@code helpdesk.begin.conflict}, {@code helpdesk.repair.move},
     *     {@code helpdesk.repair.over}, {@code helpdesk.repair.desk-only}
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(PublicId repair) {
        callerVerification.mustNotBeClose(repairs.byId(repair).citizen());
        repairs.approve(repair);
    }

    /** @see #approve */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refuse(PublicId repair, HelpReason why) {
        callerVerification.mustNotBeClose(repairs.byId(repair).citizen());
        repairs.refuse(repair, why);
    }
}
