package org.seneid.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.platform.Money;

/** The payees' own tables. */
@ApplicationScoped
public class PayeeDatabase {

    private static final String BOOK = "insert into payee_payment (payee, told_by, code, bill, amount, accepted,"
            + " reference, reason, paid_on, paid_bill, booked, copies, told_at, visible_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    SandboxTables tables;

    Optional<SandboxCustomer> customer(CustomerRef ref) {
        return tables.run(
                "select * from payee_customer where payee = ? and code = ?",
                statement -> {
                    try (var row = statement.executeQuery()) {
                        return row.next() ? Optional.of(customer(ref, row)) : Optional.empty();
                    }
                },
                ref.payee().name(),
                ref.code());
    }

    /** Adds customers that are new; those that are known stay as they are. */
    public void add(List<SandboxCustomer> customers) {
        for (var c : customers)
            tables.inserted(
                    "insert into payee_customer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    c.ref().payee().name(),
                    c.ref().code(),
                    c.holder(),
                    c.people(),
                    c.months(),
                    c.lastPeriod().atDay(1),
                    c.lastUse(),
                    c.lastReading(),
                    c.dueAfterDays(),
                    c.paidThrough().atDay(1));
    }

    /** The customer's bills that the portal paid, by number. */
    Map<String, LocalDate> paid(CustomerRef ref) {
        return tables.run(
                "select bill, paid_on from payee_payment where payee = ? and code = ? and accepted",
                statement -> {
                    var paid = new HashMap<String, LocalDate>();
                    try (var row = statement.executeQuery()) {
                        while (row.next())
                            paid.put(row.getString(1), row.getDate(2).toLocalDate());
                    }
                    return paid;
                },
                ref.payee().name(),
                ref.code());
    }

    public Optional<PayeeBooking> booking(Payee payee, String key) {
        return tables
                .run("select * from payee_payment where payee = ? and told_by = ?", this::bookings, payee.name(), key)
                .stream()
                .findFirst();
    }

    /** What stands in the payee's file of a day, the earliest first. */
    List<PayeeBooking> booked(Payee payee, LocalDate day) {
        return tables.run(
                "select * from payee_payment where payee = ? and paid_on = ? and booked order by told_at, told_by",
                this::bookings,
                payee.name(),
                day);
    }

    /** What all payees were told last, for the demo's page. */
    public List<PayeeBooking> newest(int most) {
        return tables.run("select * from payee_payment order by told_at desc, told_by", statement -> {
            statement.setMaxRows(most);
            return bookings(statement);
        });
    }

    /** @return false when this payment or another one of the same bill was booked meanwhile */
    boolean book(PayeeBooking booking, LocalDate day) {
        var payee = booking.customer().payee().name();
        return tables.inserted(
                BOOK,
                payee,
                booking.key(),
                booking.customer().code(),
                booking.bill(),
                booking.amount().dong(),
                booking.accepted(),
                booking.answer().reference(),
                booking.answer().reason(),
                day,
                booking.accepted() ? payee + " " + booking.bill() : null,
                booking.booked(),
                booking.copies(),
                booking.toldAt(),
                booking.visibleAt());
    }

    private List<PayeeBooking> bookings(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var all = new ArrayList<PayeeBooking>();
            while (row.next()) all.add(booking(row));
            return all;
        }
    }

    private static PayeeBooking booking(ResultSet row) throws SQLException {
        var answer = row.getBoolean("accepted")
                ? PayeeAnswer.accepted(row.getString("reference"))
                : PayeeAnswer.refused(row.getString("reason"));
        return new PayeeBooking(
                row.getString("told_by"),
                new CustomerRef(Payee.valueOf(row.getString("payee")), row.getString("code")),
                row.getString("bill"),
                new Money(row.getLong("amount")),
                answer,
                row.getBoolean("booked"),
                row.getInt("copies"),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("visible_at").toInstant());
    }

    private static SandboxCustomer customer(CustomerRef ref, ResultSet row) throws SQLException {
        return new SandboxCustomer(
                ref,
                row.getString("holder"),
                row.getInt("people"),
                row.getInt("months"),
                YearMonth.from(row.getDate("last_period").toLocalDate()),
                row.getLong("last_use"),
                row.getLong("last_reading"),
                row.getInt("due_after_days"),
                YearMonth.from(row.getDate("paid_through").toLocalDate()));
    }
}
