package org.seneid.payments.bank.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.NoBank;
import org.seneid.platform.job.JobRuns;

/** Days that are caught up at night do not keep each other from it. */
class StatementReadingTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 30);

    private final List<LocalDate> compared = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void aDayThatFailsIsToldAndStopsNoOther() {
        var reading = new StatementReading();
        reading.clock = Clock.fixed(Instant.parse("2026-11-30T18:00:00Z"), ZoneOffset.UTC);
        reading.bank = new SilentAboutOneDay();
        reading.arrivals = new ArrivalBooking();
        reading.reconciliation = new FailingForOneDay();
        reading.runs = new JobRuns() {
            @Override
            public void failed(String job, Throwable thrown) {
                failed.add(job + " " + thrown.getClass().getSimpleName());
            }
        };
        reading.nightly();
        assertThat(compared).containsExactly(YESTERDAY);
        assertThat(failed).containsExactly("bank-reconciliation BankUnavailable", "bank-reconciliation EJBException");
    }

    private final class FailingForOneDay extends Reconciliation {

        @Override
        public List<LocalDate> unread(LocalDate last) {
            return List.of(last.minusDays(2), last.minusDays(1), last);
        }

        @Override
        public void compare(LocalDate day, List<BankStatement.Line> lines) {
            if (!day.equals(YESTERDAY)) throw new EJBException("no connection");
            compared.add(day);
        }
    }

    private static final class SilentAboutOneDay extends NoBank {

        @Override
        public String statement(LocalDate day) {
            if (day.isBefore(YESTERDAY.minusDays(1))) throw new BankUnavailable("statement", null);
            return "<Document/>";
        }
    }
}
