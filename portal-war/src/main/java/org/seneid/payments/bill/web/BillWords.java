package org.seneid.payments.bill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.seneid.payments.bill.BillOccasion;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.EarlierBill;
import org.seneid.payments.payee.BillKind;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;

/** Says bills and payments in the page's language. */
@Named
@RequestScoped
public class BillWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final int SOON = 5;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** What a bill is for, and for when: {@code Tiền điện tháng 10/2026}. */
    public String title(Payee payee, YearMonth period, int months) {
        return words().text(payee.kind().titleKey(), period(period, months));
    }

    public String period(YearMonth first, int months) {
        var from = MONTH.format(first);
        return months == 1 ? from : from + "–" + MONTH.format(first.plusMonths(months - 1L));
    }

    /** What this portal issued a bill for; empty for a bill that its payee sent. */
    public String occasion(BillOccasion occasion) {
        return occasion.in(language.locale());
    }

    /** The day to pay by, and how far it is. */
    public String due(LocalDate day) {
        long left = daysTo(day);
        if (left < 0) return words().text("payments.due.over", day, -left);
        return left == 0 ? words().text("payments.due.today", day) : words().text("payments.due.left", day, left);
    }

    public String dueKind(LocalDate day) {
        long left = daysTo(day);
        return left < 0 ? "bad" : left <= SOON ? "warn" : "info";
    }

    public String icon(Payee payee) {
        return switch (payee.kind()) {
            case POWER -> "power";
            case WATER -> "water";
            case HEALTH_INSURANCE -> "health";
            case SOCIAL_INSURANCE -> "people";
            case STATE_FEE -> "building";
        };
    }

    public String status(PaymentStatus status, Payee payee) {
        return saying(status, payee).text();
    }

    /** The same with the payee's own name told from ours. */
    public Quotation saying(PaymentStatus status, Payee payee) {
        return Quotation.filling(words().text("payments.status." + status, Quotation.PLACE), payee.title());
    }

    /** {@code ok}, {@code info}, {@code warn} or {@code bad}. */
    public String statusKind(PaymentStatus status) {
        return switch (status) {
            case SETTLED -> "ok";
            case REFUSED, REVERSED -> "bad";
            case UNKNOWN -> "warn";
            case STARTED, AUTHORISED, POSTED, SENT, REFUNDED -> "info";
        };
    }

    /** An earlier bill beside this one: what it was, and how much more or less this one is, in money and in use. */
    public String compared(String key, EarlierBill then, BillRow now, Optional<Meter> meter) {
        var more = then.more(now.amount());
        var said = words().text(key, then.amount()) + ": " + words().text(difference(more), absolute(more));
        if (then.used().isEmpty() || meter.isEmpty()) return said;
        long used = meter.get().used() - then.used().get();
        if (used == 0) return said;
        var unit = now.payee().kind().unit();
        return said + ", "
                + words().text(used < 0 ? "payments.bill.used-less" : "payments.bill.used-more", Math.abs(used), unit);
    }

    private static String difference(Money more) {
        if (more.equals(Money.ZERO)) return "payments.bill.same";
        return more.isNegative() ? "payments.bill.less" : "payments.bill.more";
    }

    private static Money absolute(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    public String line(BillLine line) {
        return words().text("payments.line." + line.getKind(), line.getNumber(), line.getPercent());
    }

    /** Whether a line counts something at a price; a tax does not. */
    public boolean counted(BillLine line) {
        return switch (line.getKind()) {
            case TAX, FEE, CHARGE -> false;
            case TIER, MEMBER, PREMIUM, SUPPORT -> true;
        };
    }

    /** What the column of quantities counts. */
    public String unit(BillKind kind) {
        return kind.metered() ? kind.unit() : words().text("payments.bill.months");
    }

    /** What the column of labels holds. */
    public String lines(BillKind kind) {
        return words().text(kind.metered() ? "payments.bill.tier" : "payments.bill.part");
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(Formats.day(clock.instant()), day);
    }

    private Messages words() {
        return Messages.in(language.locale());
    }
}
