package org.seneid.payments.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.identity.account.OwnPeople;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Gives money that came for a number that is nobody's to the citizen whose it is; never to an operator's own people. */
@Stateless
@RolesAllowed(Role.OPERATORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalAssignment {

    @Inject
    ReceivingAccounts accounts;

    @Inject
    OwnPeople people;

    @Inject
    PartyDifferences differences;

    /**
     * Assigns it, and closes the difference.
     *
     * @param number the citizen's, under the portal's BIN
     * @throws RuleBroken {@code operations.differences.receiver.unknown} when that is nobody's either, and as
     *     {@link PartyDifferences#assign} and {@link OwnPeople#mustNotInclude}
     */
    public void assign(PublicId difference, String number, String why) {
        var receiver = accounts.receiver(number)
                .orElseThrow(() -> new RuleBroken("operations.differences.receiver.unknown").at("receiver"));
        var reference = differences.byId(difference).getReference();
        people.mustNotInclude(receiver, reference);
        differences.assign(difference, receiver, why, new MoneyArrived(receiver, reference));
    }
}
