package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.seneid.payments.payee.CustomerRef;

/**
 * The sandbox country's other customers. Every customer code whose digits begin with 9 is one of them, with a name, a
 * use and a day to pay that follow from the code; all their bills but the newest are paid.
 */
final class BilledHouseholds {

    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"};
    private static final String[] MIDDLES = {"Văn", "Thị", "Minh", "Thanh", "Ngọc", "Đức", "Hồng", "Quang"};
    private static final String[] GIVENS = {
        "Anh", "Hà", "Hải", "Hương", "Lâm", "Linh", "Nam", "Phúc", "Thảo", "Tuấn", "Yến"
    };

    private static final YearMonth COUNTED_FROM = YearMonth.of(2026, 1);

    private BilledHouseholds() {}

    static Optional<SandboxCustomer> of(CustomerRef ref, LocalDate today) {
        if (!ref.code().replaceAll("\\D", "").startsWith("9")) return Optional.empty();
        return Optional.of(customer(ref, today));
    }

    private static SandboxCustomer customer(CustomerRef ref, LocalDate today) {
        int months = months(ref);
        int dueAfterDays = 35 + pick(ref, "day", 20);
        var issued = today.minusDays(dueAfterDays).plusDays(Billing.DAYS_TO_PAY);
        long terms = COUNTED_FROM.until(YearMonth.from(issued), ChronoUnit.MONTHS) / months;
        return new SandboxCustomer(
                ref,
                name(ref),
                1 + pick(ref, "people", 5),
                months,
                COUNTED_FROM,
                use(ref),
                500 + pick(ref, "reading", 40_000),
                dueAfterDays,
                COUNTED_FROM.plusMonths((terms - 1) * months));
    }

    private static int months(CustomerRef ref) {
        return switch (ref.payee()) {
            case HEALTH_INSURANCE -> 12;
            case SOCIAL_INSURANCE -> 3;
            default -> 1;
        };
    }

    private static long use(CustomerRef ref) {
        return switch (ref.payee().kind()) {
            case POWER -> 60 + pick(ref, "use", 400);
            case WATER -> 6 + pick(ref, "use", 30);
            case HEALTH_INSURANCE, STATE_FEE -> 0;
            case SOCIAL_INSURANCE -> 1_500_000 + 500_000L * pick(ref, "use", 8);
        };
    }

    private static String name(CustomerRef ref) {
        return FAMILIES[pick(ref, "family", FAMILIES.length)] + " " + MIDDLES[pick(ref, "middle", MIDDLES.length)] + " "
                + GIVENS[pick(ref, "given", GIVENS.length)];
    }

    private static int pick(CustomerRef ref, String what, int many) {
        return Math.floorMod((ref + what).hashCode() * 31 + what.length(), many);
    }
}
