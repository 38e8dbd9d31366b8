package org.seneid.payments.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.BookedPayment;
import org.seneid.payments.payee.NoPayees;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.platform.job.JobRuns;

/** Payees do not keep each other's files from being read. */
class PayeeFilesTest {

    private static final Payee SILENT = Payee.values()[0];
    private static final Payee FAILING = Payee.values()[1];

    private final List<Payee> compared = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void aFileThatFailsIsToldAndStopsNoOther() {
        var files = new PayeeFiles();
        files.clock = Clock.fixed(Instant.parse("2026-11-30T18:10:00Z"), ZoneOffset.UTC);
        files.payees = new OneSilent();
        files.reconciliation = new FailingForOne();
        files.runs = new JobRuns() {
            @Override
            public void failed(String job, Throwable thrown) {
                failed.add(job + " " + thrown.getClass().getSimpleName());
            }
        };
        files.nightly();
        assertThat(compared)
                .containsExactlyElementsOf(Arrays.stream(Payee.values()).skip(2).toList());
        assertThat(failed)
                .containsExactly("payee-reconciliation PayeeUnavailable", "payee-reconciliation EJBException");
    }

    private final class FailingForOne extends PayeeReconciliation {

        @Override
        public List<LocalDate> unread(Payee payee, LocalDate last) {
            return List.of(last);
        }

        @Override
        public void compare(Payee payee, LocalDate day, List<BookedPayment> lines) {
            if (payee == FAILING) throw new EJBException("no connection");
            compared.add(payee);
        }
    }

    private static final class OneSilent extends NoPayees {

        @Override
        public List<BookedPayment> booked(Payee payee, LocalDate day) {
            if (payee == SILENT) throw new PayeeUnavailable(payee, null);
            return List.of();
        }
    }
}
