package org.seneid.services.casework;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.result.DecisionOrder;
import org.seneid.services.result.DecisionOrders;

/** What registers do about approved applications that the acting clerk may decide, and what is done when one refuses. */
@Stateless
@RolesAllowed(Role.CLERKS)
@TransactionAttribute(NOT_SUPPORTED)
public class CaseOrders {

    @Inject
    OpenCases cases;

    @Inject
    DecisionOrders orders;

    @Inject
    CaseDecisions decisions;

    /**
     * How far its register is; empty when it is not approved, or no register does anything for it.
     *
     * @throws NotFound when there is no application that this clerk may decide
     */
    public Optional<DecisionOrder> of(PublicId id) {
        var application = cases.one(id);
        return application.status() == ApplicationStatus.APPROVED ? orders.of(application) : Optional.empty();
    }

    /**
     * Sends the order again after the register refused it and was corrected, or asks the register again when it never answered.
     * Done twice, it is done once.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.application.moved} when it is not approved
     */
    public void again(PublicId id) {
        cases.one(id);
        decisions.orderAgain(id);
    }

    /**
     * Reviews an application again whose register refused; it is the acting clerk's then. Done twice, it is done once.
     *
     * @throws RuleBroken {@code services.order.not-refused} when its register did not refuse; {@code services.application.moved}
     *     when another clerk was faster
     */
    public void decideAgain(PublicId id) {
        cases.one(id);
        decisions.reopen(id);
    }
}
