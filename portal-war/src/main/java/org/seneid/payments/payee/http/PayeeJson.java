package org.seneid.payments.payee.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.BookedPayment;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.LineKind;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.HttpParty;

/** The bodies of the contract with payees, read and written: by the portal's adapter, and by the sandbox on the other side. */
public final class PayeeJson {

    /** More than any bill has, and far more bills than fourteen months have. */
    private static final int MOST = 200;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 80;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private PayeeJson() {}

    static List<PayeeBill> bills(JsonObject body) {
        var bills = body.getJsonArray("bills").getValuesAs(JsonObject.class);
        if (bills.size() > MOST) throw new IllegalArgumentException("too many bills");
        var read = bills.stream().map(PayeeJson::bill).toList();
        if (read.stream().map(PayeeBill::number).distinct().count() < read.size())
            throw new IllegalArgumentException("two bills of one number");
        return read;
    }

    static PayeeBill bill(JsonObject body) {
        var lines = body.getJsonArray("lines").getValuesAs(JsonObject.class);
        if (lines.isEmpty() || lines.size() > MOST) throw new IllegalArgumentException("not the lines of a bill");
        var meter = Optional.ofNullable(body.getJsonObject("meter"));
        var bill = new PayeeBill(
                HttpParty.text(body, "number", LONGEST_NUMBER),
                period(body.getString("period")),
                months(body),
                day(body, "issuedOn"),
                day(body, "dueOn"),
                lines.stream().map(PayeeJson::line).toList(),
                meter.map(read -> new Meter(number(read, "from"), number(read, "to"))),
                day(body, "tariffFrom"),
                body.containsKey("paidOn") ? Optional.of(day(body, "paidOn")) : Optional.empty());
        if (bill.amount().compareTo(Money.ZERO) <= 0) throw new IllegalArgumentException("a bill of nothing");
        return bill;
    }

    private static BillLine line(JsonObject body) {
        return BillLine.told(
                LineKind.valueOf(body.getString("kind")),
                optional(body, "number"),
                number(body, "quantity"),
                new Money(number(body, "price")),
                optional(body, "percent"),
                new Money(number(body, "amount")));
    }

    static List<BookedPayment> booked(JsonObject body) {
        return body.getJsonArray("payments").getValuesAs(JsonObject.class).stream()
                .map(line -> new BookedPayment(
                        HttpParty.text(line, "reference", LONGEST_NUMBER),
                        line.getString("key"),
                        line.getString("bill"),
                        new Money(number(line, "amount"))))
                .toList();
    }

    public static JsonObject file(List<BookedPayment> payments) {
        var all = Json.createArrayBuilder();
        for (var one : payments)
            all.add(Json.createObjectBuilder()
                    .add("reference", one.reference())
                    .add("key", one.key())
                    .add("bill", one.bill())
                    .add("amount", one.amount().dong()));
        return Json.createObjectBuilder().add("payments", all).build();
    }

    static PayeeAnswer answer(JsonObject body) {
        return switch (body.getString("outcome", "")) {
            case "ACCEPTED" -> PayeeAnswer.accepted(HttpParty.optionalText(body, "reference", LONGEST_NUMBER));
            case "REFUSED" -> PayeeAnswer.refused(body.getString("reason", ""));
            default -> PayeeAnswer.UNKNOWN;
        };
    }

    static JsonObject of(PaymentNotice notice) {
        return Json.createObjectBuilder()
                .add("customer", notice.customer().code())
                .add("bill", notice.bill())
                .add("amount", notice.amount().dong())
                .add("paidAt", notice.paidAt().toString())
                .build();
    }

    /** @throws RuntimeException when it is not as the contract has it */
    public static PaymentNotice notice(Payee payee, String key, JsonObject body) {
        return new PaymentNotice(
                key,
                new CustomerRef(payee, body.getString("customer")),
                body.getString("bill"),
                new Money(number(body, "amount")),
                Instant.parse(body.getString("paidAt")));
    }

    public static JsonObject of(PayeeAnswer answer) {
        return switch (answer.outcome()) {
            case ACCEPTED ->
                outcome("ACCEPTED").add("reference", answer.reference()).build();
            case REFUSED -> outcome("REFUSED").add("reason", answer.reason()).build();
            case UNKNOWN, NOT_RECEIVED -> outcome("PENDING").build();
        };
    }

    private static JsonObjectBuilder outcome(String word) {
        return Json.createObjectBuilder().add("outcome", word);
    }

    public static JsonObject of(List<PayeeBill> bills) {
        var all = Json.createArrayBuilder();
        bills.forEach(bill -> all.add(of(bill)));
        return Json.createObjectBuilder().add("bills", all).build();
    }

    public static JsonObject of(PayeeBill bill) {
        var lines = Json.createArrayBuilder();
        bill.lines().forEach(line -> lines.add(of(line)));
        var body = Json.createObjectBuilder()
                .add("number", bill.number())
                .add("period", bill.period().toString())
                .add("months", bill.months())
                .add("issuedOn", bill.issuedOn().toString())
                .add("dueOn", bill.dueOn().toString())
                .add("lines", lines)
                .add("tariffFrom", bill.tariffFrom().toString());
        bill.meter()
                .ifPresent(meter -> body.add(
                        "meter",
                        Json.createObjectBuilder().add("from", meter.from()).add("to", meter.to())));
        bill.paidOn().ifPresent(day -> body.add("paidOn", day.toString()));
        return body.build();
    }

    private static JsonObject of(BillLine line) {
        return Json.createObjectBuilder()
                .add("kind", line.getKind().name())
                .add("number", line.getNumber())
                .add("quantity", line.getQuantity())
                .add("price", line.getPrice().dong())
                .add("percent", line.getPercent())
                .add("amount", line.getAmount().dong())
                .build();
    }

    private static LocalDate day(JsonObject body, String name) {
        var day = LocalDate.parse(body.getString(name));
        inOurTime(day.getYear());
        return day;
    }

    private static YearMonth period(String text) {
        var month = YearMonth.parse(text);
        inOurTime(month.getYear());
        return month;
    }

    private static void inOurTime(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new IllegalArgumentException("a day of no calendar in use");
    }

    private static int months(JsonObject body) {
        var months = Math.toIntExact(number(body, "months"));
        if (months < 1) throw new IllegalArgumentException("a bill for no month");
        return months;
    }

    private static int optional(JsonObject body, String name) {
        return body.containsKey(name) ? Math.toIntExact(number(body, name)) : 0;
    }

    private static long number(JsonObject body, String name) {
        return body.getJsonNumber(name).longValueExact();
    }

    static String holder(JsonObject body) {
        return HttpParty.text(body, "holder", LONGEST_NAME);
    }
}
