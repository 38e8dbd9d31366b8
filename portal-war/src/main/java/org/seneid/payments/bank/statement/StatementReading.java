package org.seneid.payments.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.seneid.platform.text.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the bank's statements, outside any transaction: what came in during the day, and at its end whether all agrees. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementReading {

    static final String JOB = "bank-reconciliation";

    private static final Logger LOG = LoggerFactory.getLogger(StatementReading.class);

    /** What was booked just before midnight is read after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    @Inject
    SettlementBank bank;

    @Inject
    ArrivalBooking arrivals;

    @Inject
    Reconciliation reconciliation;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /** Books what came in today. */
    public void arrivals() {
        try {
            var now = clock.instant();
            var today = Formats.day(now);
            var before = Formats.day(now.minus(OVERLAP));
            if (!before.equals(today)) book(lines(before));
            book(lines(today));
        } catch (BankUnavailable silent) {
            LOG.warn("bank statement not read: {}", silent.getMessage());
        }
    }

    private List<BankStatement.Line> lines(LocalDate day) {
        return BankStatement.read(bank.statement(day)).lines();
    }

    private void book(List<BankStatement.Line> lines) {
        unbooked(lines).forEach(this::book);
    }

    private List<BankStatement.Line> unbooked(List<BankStatement.Line> lines) {
        var incoming = lines.stream().filter(line -> !line.receiver().isEmpty()).toList();
        var known = arrivals.known(
                incoming.stream().map(BankStatement.Line::reference).toList());
        return incoming.stream()
                .filter(line -> !known.contains(line.reference()))
                .toList();
    }

    /** Another node may have been faster. */
    private void book(BankStatement.Line line) {
        try {
            arrivals.book(line);
        } catch (EJBException raced) {
            LOG.warn("arrival not booked: reference={}, reason={}", line.reference(), raced.toString());
        }
    }

    /**
     * Compares a day that is over with the orders here; what differs becomes work for an operator.
     *
     * @throws BankUnavailable when the bank gives no statement
     * @throws IllegalStateException when money that came in could not be booked, so that the day is read again
     */
    public void reconcile(LocalDate day) {
        var lines = lines(day);
        book(lines);
        if (!unbooked(lines).isEmpty()) throw new IllegalStateException("not all arrivals were booked");
        reconciliation.compare(day, lines);
    }

    @Schedule(hour = "1", timezone = "Asia/Ho_Chi_Minh", info = JOB, persistent = false)
    void nightly() {
        reconciliation.unread(Formats.day(clock.instant()).minusDays(1)).forEach(this::tried);
    }

    /** A day that fails stops no other; it is tried again in the next night. */
    private void tried(LocalDate day) {
        try {
            reconcile(day);
        } catch (RuntimeException failed) {
            LOG.error("bank not reconciled: day={}", day, failed);
            runs.failed(JOB, failed);
        }
    }
}
