package org.seneid.services.casework;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/**
 * Decisions that one clerk proposed and the clerk who is signed in may confirm: none of their own proposals, and none about
 * themselves or somebody they live with. Asks the register who that is, so never in a transaction. Each throws {@link NotFound}
 * when there is no such application for this clerk.
 */
@Stateless
@RolesAllowed(Role.CLERKS)
@TransactionAttribute(NOT_SUPPORTED)
public class SecondDecisions {

    @Inject
    OpenCases cases;

    @Inject
    CaseProposals proposals;

    /**
     * Takes a proposed decision for the second look; taken twice, it is taken once.
     *
     * @throws RuleBroken {@code services.second.own} when this clerk proposed it; {@code services.second.moved} when another
     *     was faster
     */
    public void take(PublicId id) {
        cases.one(id);
        proposals.take(id);
    }

    /**
     * Confirms what was proposed: it is decided, and the citizen is told.
     *
     * @throws RuleBroken {@code services.casework.not-yours} when this clerk has not taken it; {@code services.second.changed}
     *     when the citizen has sent something since; {@code services.second.moved} when nothing waits
     */
    public void confirm(PublicId id) {
        cases.one(id);
        proposals.confirm(id);
    }

    /**
     * Sends it back to the clerk who proposed it.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.second.moved}; at {@code why} when there is
     *     nothing in it
     */
    public void sendBack(PublicId id, String words) {
        cases.one(id);
        proposals.sendBack(id, words);
    }

    /**
     * Leaves the second look to somebody else.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.second.moved}
     */
    public void giveBack(PublicId id) {
        cases.one(id);
        proposals.giveBack(id);
    }

    /**
     * Takes back what this clerk proposed, before a second has it.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.second.moved} when a second clerk has it
     */
    public void takeBack(PublicId id) {
        cases.one(id);
        proposals.takeBack(id);
    }
}
