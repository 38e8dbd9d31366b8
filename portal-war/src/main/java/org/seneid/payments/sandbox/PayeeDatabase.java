package org.seneid.payments.sandbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentNotice;

/** The payees' own tables, in the sandbox's database; plain JDBC, each statement for itself, as with any outside party. */
@ApplicationScoped
public class PayeeDatabase {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    /** A statement to prepare, fill and run. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    Optional<SandboxCustomer> customer(CustomerRef ref) {
        return run("select * from payee_customer where payee = ? and code = ?", statement -> {
            fill(statement, ref.payee().name(), ref.code());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(customer(ref, row)) : Optional.empty();
            }
        });
    }

    /** Adds customers that are new; those that are known stay as they are. */
    public void add(List<SandboxCustomer> customers) {
        var unknown = customers.stream()
                .filter(customer -> customer(customer.ref()).isEmpty())
                .toList();
        run("insert into payee_customer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            for (var c : unknown) {
                fill(statement, c.ref().payee().name(), c.ref().code(), c.holder(), c.people(), c.months());
                statement.setDate(6, Date.valueOf(c.lastPeriod().atDay(1)));
                statement.setLong(7, c.lastUse());
                statement.setLong(8, c.lastReading());
                statement.setInt(9, c.dueAfterDays());
                statement.setDate(10, Date.valueOf(c.paidThrough().atDay(1)));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The customer's bills that the portal paid, by number. */
    Map<String, LocalDate> paid(CustomerRef ref) {
        return run("select bill, paid_on from payee_payment where payee = ? and code = ? and accepted", statement -> {
            fill(statement, ref.payee().name(), ref.code());
            var paid = new HashMap<String, LocalDate>();
            try (var row = statement.executeQuery()) {
                while (row.next()) paid.put(row.getString(1), row.getDate(2).toLocalDate());
            }
            return paid;
        });
    }

    Optional<PayeeAnswer> answered(Payee payee, String key) {
        return run(
                "select accepted, reference, reason from payee_payment where payee = ? and told_by = ?", statement -> {
                    fill(statement, payee.name(), key);
                    try (var row = statement.executeQuery()) {
                        if (!row.next()) return Optional.empty();
                        return Optional.of(
                                row.getBoolean(1)
                                        ? PayeeAnswer.accepted(row.getString(2))
                                        : PayeeAnswer.refused(row.getString(3)));
                    }
                });
    }

    /** @return false when this payment or another one of the same bill was booked meanwhile */
    boolean book(PaymentNotice notice, PayeeAnswer answer, LocalDate day) {
        boolean accepted = answer.outcome() == PayeeAnswer.Outcome.ACCEPTED;
        var payee = notice.customer().payee().name();
        var sql = "insert into payee_payment values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        return run(sql, statement -> {
            fill(statement, payee, notice.key(), notice.customer().code(), notice.bill());
            statement.setLong(5, notice.amount().dong());
            statement.setBoolean(6, accepted);
            statement.setString(7, answer.reference());
            statement.setString(8, answer.reason());
            statement.setDate(9, Date.valueOf(day));
            statement.setString(10, accepted ? payee + " " + notice.bill() : null);
            return inserted(statement);
        });
    }

    PayeeFault fault(Payee payee) {
        return run("select down, refuses, loses_answers, latency_ms from payee_fault where payee = ?", statement -> {
            fill(statement, payee.name());
            try (var row = statement.executeQuery()) {
                if (!row.next()) return PayeeFault.NONE;
                return new PayeeFault(
                        row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), Duration.ofMillis(row.getLong(4)));
            }
        });
    }

    /** Switches a fault on; {@link PayeeFault#NONE} mends it. */
    public void breaks(Payee payee, PayeeFault fault) {
        run("delete from payee_fault where payee = ?", statement -> {
            fill(statement, payee.name());
            return statement.executeUpdate();
        });
        run("insert into payee_fault values (?, ?, ?, ?, ?)", statement -> {
            fill(statement, payee.name());
            statement.setBoolean(2, fault.down());
            statement.setBoolean(3, fault.refuses());
            statement.setBoolean(4, fault.losesAnswers());
            statement.setLong(5, fault.latency().toMillis());
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }

    private static boolean inserted(PreparedStatement statement) throws SQLException {
        try {
            return statement.executeUpdate() == 1;
        } catch (SQLException broken) {
            if (broken.getSQLState() != null && broken.getSQLState().startsWith("23")) return false;
            throw broken;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
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
