package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.tariff.Charge;
import org.seneid.payments.tariff.HealthPremium;
import org.seneid.platform.Money;

/** Makes a customer's bills: the same whenever they are asked for, by the prices of their own month. */
final class Billing {

    private static final int MONTHS_ON_FILE = 14;
    static final int DAYS_TO_PAY = 15;
    /** Voluntary insurance of the sandbox's customers started this long before their newest bill. */
    private static final int INSURED_MONTHS = 40;

    private final PowerTariff power;

    Billing(Optional<LocalDate> fiveTiersFrom) {
        power = new PowerTariff(fiveTiersFrom);
    }

    /**
     * The bills that were issued by a day, newest first.
     *
     * @param paid the bills that were paid through the portal, by number
     */
    List<PayeeBill> bills(SandboxCustomer customer, LocalDate today, Map<String, LocalDate> paid) {
        var newest = customer.lastPeriod();
        while (!issued(customer, newest.plusMonths(customer.months())).isAfter(today))
            newest = newest.plusMonths(customer.months());
        return Stream.iterate(newest, period -> period.minusMonths(customer.months()))
                .takeWhile(period -> issued(customer, period).isAfter(today.minusMonths(MONTHS_ON_FILE)))
                .filter(period -> !issued(customer, period).isAfter(today))
                .map(period -> bill(customer, period, paid))
                .toList();
    }

    static String number(CustomerRef customer, YearMonth period) {
        return customer.code() + "-" + period.toString().replace("-", "");
    }

    private PayeeBill bill(SandboxCustomer customer, YearMonth period, Map<String, LocalDate> paid) {
        var number = number(customer.ref(), period);
        var issued = issued(customer, period);
        var meter = customer.ref().payee().kind().metered()
                ? Optional.of(new MeterUsage(customer).meter(period))
                : Optional.<Meter>empty();
        var charge = charge(customer, period, meter.map(Meter::used).orElse(0L));
        var elsewhere = period.isAfter(customer.paidThrough()) ? null : issued.plusDays(2);
        return new PayeeBill(
                number,
                period,
                customer.months(),
                issued,
                customer.due(period),
                charge.lines(),
                meter,
                charge.tariffFrom(),
                Optional.ofNullable(paid.getOrDefault(number, elsewhere)));
    }

    private Charge charge(SandboxCustomer customer, YearMonth period, long used) {
        var day = period.atDay(1);
        return switch (customer.ref().payee()) {
            case EVN_HANOI, EVN_HCMC -> power.charge(used, day);
            case WATER_HANOI -> WaterTariff.HANOI.charge(used, customer.people(), day);
            case WATER_HCMC -> WaterTariff.HCMC.charge(used, customer.people(), day);
            case HEALTH_INSURANCE ->
                HealthPremium.charge(customer.people(), customer.months(), issued(customer, period));
            case SOCIAL_INSURANCE ->
                SocialPremium.charge(
                        new Money(customer.lastUse()),
                        SocialPremium.Group.OTHER,
                        customer.months(),
                        INSURED_MONTHS,
                        day);
            case STATE_FEES -> throw new IllegalArgumentException("issued by the portal");
        };
    }

    private static LocalDate issued(SandboxCustomer customer, YearMonth period) {
        return customer.due(period).minusDays(DAYS_TO_PAY);
    }
}
