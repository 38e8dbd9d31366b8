package org.seneid.helpdesk.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.contact.ContactBook;
import org.seneid.platform.RuleBroken;

/** For which accounts something may be done by a telephone call at all; asked before each step, since accounts change. */
@ApplicationScoped
class RepairPolicy {

    @Inject
    ContactBook contacts;

    /**
     * @throws RuleBroken {@code helpdesk.begin.wrong} when it is closed, {@code helpdesk.repair.desk-only}, {@code
     *     helpdesk.repair.not-locked} and {@code helpdesk.repair.locked} when it has to be the other
     */
    void check(Account citizen, RepairKind kind) {
        if (citizen.status() == AccountStatus.CLOSED) throw new RuleBroken("helpdesk.begin.wrong");
        if (onlyAtDesk(citizen)) throw new RuleBroken("helpdesk.repair.desk-only");
        var locked = citizen.status() == AccountStatus.LOCKED;
        if (kind == RepairKind.UNLOCK && !locked) throw new RuleBroken("helpdesk.repair.not-locked");
        // whoever locked it may have done so because somebody else has the phone, or says so
        if (kind == RepairKind.CONTACT && locked) throw new RuleBroken("helpdesk.repair.locked");
    }

    /** An officer locked it, or nobody has taken it up, or nobody would be told and could say no. */
    private boolean onlyAtDesk(Account citizen) {
        return citizen.lockedBy().filter(LockOrigin.OFFICER::equals).isPresent()
                || citizen.status() == AccountStatus.INVITED
                || contacts.of(citizen.id()).isEmpty();
    }
}
