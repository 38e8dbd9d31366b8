package org.seneid.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;

/** Runs checks of the books to their end: a new one each night, and those that a stopped server left. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerCheckRounds {

    static final String JOB = "ledger-check";

    @Inject
    LedgerCheckSteps steps;

    @Inject
    JobRuns runs;

    /** Continues in the background the checks that an operator began. */
    @Asynchronous
    @PermitAll
    public void goOnSoon() {
        goOnWithAll();
    }

    /** A whole check at once. */
    @RolesAllowed(Role.SYSTEM)
    public TrialBalance addUp() {
        return goOn(steps.begin());
    }

    private TrialBalance goOn(long check) {
        while (steps.step(check)) {}
        return steps.found(check);
    }

    @Schedule(hour = "3", timezone = "Asia/Ho_Chi_Minh", info = JOB, persistent = false)
    void nightly() {
        if (!addUp().holds()) runs.failed(JOB, "LedgerUneven");
    }

    /** Continues checks that a stopped server left. Nodes take turns by the check's row, so each step is done once. */
    @RolesAllowed(Role.SYSTEM)
    public void goOnWithAll() {
        steps.running().forEach(this::goOn);
    }
}
