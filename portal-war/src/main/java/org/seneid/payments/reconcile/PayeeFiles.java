package org.seneid.payments.reconcile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.seneid.platform.text.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads each payee's file of a day that is over, outside any transaction, and has it compared with the payments here. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayeeFiles {

    static final String JOB = "payee-reconciliation";

    private static final Logger LOG = LoggerFactory.getLogger(PayeeFiles.class);

    @Inject
    Payees payees;

    @Inject
    PayeeReconciliation reconciliation;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /**
     * Compares a day of one payee.
     *
     * @throws PayeeUnavailable when it gives no file
     */
    public void reconcile(Payee payee, LocalDate day) {
        reconciliation.compare(payee, day, payees.booked(payee, day));
    }

    @Schedule(hour = "1", minute = "10", timezone = "Asia/Ho_Chi_Minh", info = JOB, persistent = false)
    void nightly() {
        var day = Formats.day(clock.instant()).minusDays(1);
        for (var payee : Payee.values()) reconciliation.unread(payee, day).forEach(unread -> tried(payee, unread));
    }

    /** A file that fails stops no other; it is tried again in the next night. */
    private void tried(Payee payee, LocalDate day) {
        try {
            reconcile(payee, day);
        } catch (RuntimeException failed) {
            LOG.error("payee not reconciled: payee={}, day={}", payee, day, failed);
            runs.failed(JOB, failed);
        }
    }
}
