package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.platform.Money;

/** Any past bill, recomputed under the tariff of its day, is what was charged, however long ago and whenever it is asked for. */
class PastBillsTest {

    /** Around each change of a price or a tax, and of what a change is kept for. */
    private static final List<String> DAYS =
            List.of("2025-02-20", "2025-06-20", "2025-12-20", "2026-07-20", "2026-12-20", "2027-03-20");

    private static final int HOUSEHOLDS = 40;

    private final Billing billing = new Billing(Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"EVN_HANOI", "EVN_HCMC"})
    void powerByTheTiersAndTheTaxOfItsMonth(Payee payee) {
        assertThat(bills(payee)).hasSizeGreaterThan(1_000).allSatisfy(each -> assertThat(
                        each.bill().amount().dong())
                .isEqualTo(power(
                        each.bill().meter().orElseThrow().used(), each.bill().period())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WATER_HANOI", "WATER_HCMC"})
    void waterByTheTiersOfItsMonth(Payee payee) {
        assertThat(bills(payee)).hasSizeGreaterThan(1_000).allSatisfy(each -> assertThat(
                        each.bill().amount().dong())
                .isEqualTo(water(payee, each.bill(), each.customer().people())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEALTH_INSURANCE"})
    void healthInsuranceByTheSalaryOfTheDayOfItsIssue(Payee payee) {
        assertThat(bills(payee)).isNotEmpty().allSatisfy(each -> assertThat(
                        each.bill().lines())
                .extracting(line -> line.getAmount().dong())
                .isEqualTo(health(
                        each.customer().people(),
                        each.bill().months(),
                        each.bill().issuedOn())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVN_HANOI", "WATER_HCMC", "HEALTH_INSURANCE", "SOCIAL_INSURANCE"})
    void askedForAYearLaterItIsStillTheSameAndItsLinesAddUp(Payee payee) {
        assertThat(bills(payee).flatMap(each -> askedLater(each).stream().map(later -> List.of(each.bill(), later))))
                .isNotEmpty()
                .allSatisfy(pair ->
                        assertThat(pair.get(1).lines()).isEqualTo(pair.get(0).lines()));
        assertThat(bills(payee)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.bill().lines().stream().map(BillLine::getAmount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(each.bill().amount());
            assertThat(each.bill().tariffFrom())
                    .isBeforeOrEqualTo(each.bill().period().atEndOfMonth());
        });
    }

    /** The same bill eleven months later, while the payee still has it. */
    private Optional<PayeeBill> askedLater(Asked each) {
        return billing.bills(each.customer(), each.asked().plusMonths(11), Map.of()).stream()
                .filter(bill -> bill.number().equals(each.bill().number()))
                .findFirst();
    }

    private record Asked(SandboxCustomer customer, PayeeBill bill, LocalDate asked) {}

    private Stream<Asked> bills(Payee payee) {
        return DAYS.stream().map(LocalDate::parse).flatMap(day -> IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> customer(payee, i, day))
                .flatMap(customer ->
                        billing.bills(customer, day, Map.of()).stream().map(bill -> new Asked(customer, bill, day))));
    }

    private static SandboxCustomer customer(Payee payee, int number, LocalDate day) {
        var power = payee == Payee.EVN_HANOI ? "PE0%010d" : "PD0%010d";
        var ref = new CustomerRef(
                payee, (payee.kind().metered() && payee.name().startsWith("EVN") ? power : "01%08d").formatted(number));
        int months = payee == Payee.HEALTH_INSURANCE ? 12 : payee == Payee.SOCIAL_INSURANCE ? 3 : 1;
        long use = payee == Payee.SOCIAL_INSURANCE ? 1_500_000 + 100_000L * number : 3 + 17L * number;
        var last = YearMonth.from(day).minusMonths(2);
        return new SandboxCustomer(
                ref, "Nguyễn Văn An", 1 + number % 5, months, last, use, 90_000, 45, last.minusMonths(months));
    }

    /** The ministry's tables, written down once more: prices by tier, and the tax, of a month. */
    private static long power(long used, YearMonth month) {
        long[] prices = !month.atDay(1).isBefore(LocalDate.parse("2025-05-10"))
                ? new long[] {1_984, 2_050, 2_380, 2_998, 3_350, 3_460}
                : !month.atDay(1).isBefore(LocalDate.parse("2024-10-11"))
                        ? new long[] {1_893, 1_956, 2_271, 2_860, 3_197, 3_302}
                        : new long[] {1_806, 1_866, 2_167, 2_729, 3_050, 3_151};
        long before = tiered(used, new long[] {50, 100, 200, 300, 400}, prices);
        long percent = month.isBefore(YearMonth.of(2027, 1)) ? 8 : 10;
        return before + rounded(before * percent);
    }

    private static long water(Payee payee, PayeeBill bill, int people) {
        long used = bill.meter().orElseThrow().used();
        long[] hanoi = bill.period().isBefore(YearMonth.of(2024, 1))
                ? new long[] {7_500, 8_800, 12_000, 24_000}
                : new long[] {8_500, 9_900, 16_000, 27_000};
        long before = payee == Payee.WATER_HANOI
                ? tiered(used, new long[] {10, 20, 30}, hanoi)
                : tiered(used, new long[] {4L * people, 6L * people}, new long[] {6_700, 12_900, 14_400});
        return before + rounded(before * 5) + rounded(before * 10);
    }

    /** What each member pays: 4.5 percent of the base salary of the day, and of that a share. */
    private static List<Long> health(int people, int months, LocalDate issuedOn) {
        long first = !issuedOn.isBefore(LocalDate.parse("2026-07-01"))
                ? 113_850
                : !issuedOn.isBefore(LocalDate.parse("2024-07-01")) ? 105_300 : 81_000;
        long[] percent = {100, 70, 60, 50, 40};
        return IntStream.range(0, people)
                .mapToObj(member -> first * percent[Math.min(member, 4)] / 100 * months)
                .toList();
    }

    private static long tiered(long used, long[] ends, long[] prices) {
        long sum = 0;
        for (long unit = 0; unit < used; unit++) {
            int tier = 0;
            while (tier < ends.length && unit >= ends[tier]) tier++;
            sum += prices[tier];
        }
        return sum;
    }

    private static long rounded(long hundredths) {
        return (hundredths + 50) / 100;
    }
}
