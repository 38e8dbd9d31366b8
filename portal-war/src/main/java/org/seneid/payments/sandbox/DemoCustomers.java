package org.seneid.payments.sandbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.start.PortalStarting;
import org.seneid.platform.text.Formats;

/** The demo's people as the payees know them; their newest bills are due some days from the first start. */
@ApplicationScoped
public class DemoCustomers {

    @Inject
    PayeeDatabase database;

    @Inject
    Clock clock;

    void fill(@Observes @Priority(PortalStarting.REGISTERS) PortalStarting starting) {
        if (starting.demo()) database.add(all(Formats.day(clock.instant())));
    }

    static List<SandboxCustomer> all(LocalDate today) {
        var an = new Person("Nguyễn Văn An", today);
        var binh = new Person("Trần Thị Bình", today);
        var dung = new Person("Phạm Thị Dung", today);
        return List.of(
                an.owes(Payee.EVN_HANOI, "PE01000123456", 4, 1, 255, 12_702, 5),
                an.owes(Payee.WATER_HANOI, "0102004567", 4, 1, 15, 1_284, 7),
                an.paid(Payee.HEALTH_INSURANCE, "0110123456", 1, 12, 0, 12),
                an.paid(Payee.SOCIAL_INSURANCE, "0110123456", 1, 1, 3_000_000, 9),
                binh.owes(Payee.EVN_HCMC, "PD13000765432", 2, 1, 182, 8_930, 2),
                binh.owes(Payee.WATER_HCMC, "1900456789", 2, 1, 11, 640, -3),
                dung.paid(Payee.EVN_HANOI, "PE01000654321", 3, 1, 310, 40_115, 6),
                dung.paid(Payee.WATER_HANOI, "0102009876", 3, 1, 22, 3_951, 8),
                dung.paid(Payee.HEALTH_INSURANCE, "0166000123", 2, 12, 0, 10));
    }

    /** Whose contracts they are, and the day that the days to pay are counted from. */
    private record Person(String name, LocalDate today) {

        SandboxCustomer owes(Payee payee, String code, int people, int months, long use, long reading, int dueIn) {
            var due = today.plusDays(dueIn);
            var period = YearMonth.from(due.minusDays(Billing.DAYS_TO_PAY)).minusMonths(1);
            return customer(payee, code, people, months, use, reading, period, due, period.minusMonths(months));
        }

        SandboxCustomer paid(Payee payee, String code, int people, int months, long use, int dueIn) {
            return paid(payee, code, people, months, use, 0, dueIn);
        }

        SandboxCustomer paid(Payee payee, String code, int people, int months, long use, long reading, int dueIn) {
            var due = today.plusDays(dueIn);
            var issued = YearMonth.from(due.minusDays(Billing.DAYS_TO_PAY));
            var period = payee.kind().metered() ? issued.minusMonths(1) : issued.plusMonths(1);
            return customer(payee, code, people, months, use, reading, period, due, period);
        }

        private SandboxCustomer customer(
                Payee payee,
                String code,
                int people,
                int months,
                long use,
                long reading,
                YearMonth period,
                LocalDate due,
                YearMonth paidThrough) {
            int dueAfterDays = (int) ChronoUnit.DAYS.between(period.atDay(1), due);
            var ref = new CustomerRef(payee, code);
            return new SandboxCustomer(ref, name, people, months, period, use, reading, dueAfterDays, paidThrough);
        }
    }
}
