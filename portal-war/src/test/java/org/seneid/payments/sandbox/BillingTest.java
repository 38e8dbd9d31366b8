package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.platform.Money;

class BillingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final SandboxCustomer AN = power("PE01000123456");

    private final Billing billing = new Billing(Optional.empty());

    @Test
    void theNewestBillIsTheOneThatWasSaidAndIsDue() {
        var bill = billing.bills(AN, TODAY, Map.of()).get(0);

        assertThat(bill.period()).isEqualTo(OCTOBER);
        assertThat(bill.amount()).isEqualTo(new Money(652_957));
        assertThat(bill.meter()).contains(new Meter(12_447, 12_702));
        assertThat(bill.dueOn()).isEqualTo("2026-11-28");
        assertThat(bill.paidOn()).isEmpty();
    }

    @Test
    void aYearAndMoreIsOnFileAndTheOlderBillsArePaid() {
        var bills = billing.bills(AN, TODAY, Map.of());

        assertThat(bills).hasSizeBetween(13, 15);
        assertThat(bills.stream().skip(1)).allMatch(bill -> bill.paidOn().isPresent());
    }

    @Test
    void aReadingStartsWhereTheOneBeforeEnded() {
        var bills = billing.bills(AN, TODAY, Map.of());

        for (int i = 1; i < bills.size(); i++)
            assertThat(bills.get(i).meter().orElseThrow().to())
                    .isEqualTo(bills.get(i - 1).meter().orElseThrow().from());
    }

    @Test
    void billsAreTheSameWheneverTheyAreAskedFor() {
        var later = billing.bills(AN, TODAY.plusMonths(2), Map.of());

        assertThat(later).contains(billing.bills(AN, TODAY, Map.of()).get(0));
        assertThat(later.get(0).period()).isEqualTo(OCTOBER.plusMonths(2));
    }

    @Test
    void summerCostsMoreThanWinter() {
        var bills = billing.bills(AN, TODAY, Map.of());

        assertThat(of(bills, YearMonth.of(2026, 7)).amount())
                .isGreaterThan(of(bills, YearMonth.of(2026, 2)).amount());
    }

    @Test
    void whatThePortalPaidIsPaid() {
        var number = Billing.number(AN.ref(), OCTOBER);

        assertThat(billing.bills(AN, TODAY, Map.of(number, TODAY)).get(0).paidOn())
                .contains(TODAY);
    }

    @Test
    void aYearlyBillOfLastYearStandsBesideThisYears() {
        var ref = new CustomerRef(Payee.HEALTH_INSURANCE, "0110123456");
        var health = new SandboxCustomer(ref, "Nguyễn Văn An", 1, 12, YearMonth.of(2026, 12), 0, 0, 5, OCTOBER);

        assertThat(billing.bills(health, TODAY, Map.of()))
                .extracting(PayeeBill::amount)
                .containsExactly(new Money(1_366_200), new Money(1_263_600));
    }

    @Test
    void aNameIsMaskedToWhatItsHolderRecognises() {
        assertThat(AN.masked()).isEqualTo("N••• V••• An");
    }

    private static PayeeBill of(List<PayeeBill> bills, YearMonth month) {
        return bills.stream()
                .filter(bill -> bill.period().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static SandboxCustomer power(String code) {
        var ref = new CustomerRef(Payee.EVN_HANOI, code);
        return new SandboxCustomer(ref, "Nguyễn Văn An", 4, 1, OCTOBER, 255, 12_702, 58, OCTOBER.minusMonths(1));
    }
}
