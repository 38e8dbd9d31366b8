package org.seneid.payments.bank.sandbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.payments.bank.BankAccount;

/** The bank's own tables, in the sandbox's database; plain JDBC, each statement for itself, as with any outside party. */
@ApplicationScoped
public class BankDatabase {

    private static final String BOOKED =
            "select * from bank_instruction where accepted and booked_at >= ? and booked_at < ?"
                    + " and kind <> 'MANDATE' order by booked_at, sent_by";

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    /** A statement to fill and run. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    Optional<SandboxAccount> account(BankAccount account) {
        return run("select holder, opening from bank_account where bin = ? and number = ?", statement -> {
            fill(statement, account.bin(), account.number());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new SandboxAccount(account, row.getString(1), row.getLong(2)))
                        : Optional.empty();
            }
        });
    }

    public List<SandboxAccount> accounts() {
        return run("select bin, number, holder, opening from bank_account order by holder, bin", statement -> {
            try (var row = statement.executeQuery()) {
                var all = new ArrayList<SandboxAccount>();
                while (row.next())
                    all.add(new SandboxAccount(
                            new BankAccount(row.getString(1), row.getString(2)), row.getString(3), row.getLong(4)));
                return all;
            }
        });
    }

    /** Opens an account; one that is open stays as it is. */
    public void open(SandboxAccount account) {
        run("insert into bank_account values (?, ?, ?, ?)", statement -> {
            var of = account.account();
            fill(statement, of.bin(), of.number(), account.holder(), account.opening());
            return inserted(statement);
        });
    }

    /** What came to the account less what left it since its opening. */
    public long moved(BankAccount account) {
        var sql = "select coalesce(sum(case when kind = 'TRANSFER' then amount else -amount end * copies), 0)"
                + " from bank_instruction where accepted and kind <> 'MANDATE' and bin = ? and number = ?";
        return run(sql, statement -> {
            fill(statement, account.bin(), account.number());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    public Optional<BankBooking> booking(String key) {
        return run("select * from bank_instruction where sent_by = ?", statement -> {
            fill(statement, key);
            return bookings(statement).stream().findFirst();
        });
    }

    /** Whether a mandate of this reference allows collections from the account. */
    boolean allows(String mandate, BankAccount account) {
        var sql = "select 1 from bank_instruction where accepted and kind = 'MANDATE' and reference = ? and bin = ?"
                + " and number = ?";
        return run(sql, statement -> {
            fill(statement, mandate, account.bin(), account.number());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /** What was booked on the portal's account, the earliest first. */
    List<BankBooking> booked(Instant from, Instant until) {
        return run(BOOKED, statement -> {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(until));
            return bookings(statement);
        });
    }

    /** The newest bookings and refusals, for the demo's page. */
    public List<BankBooking> newest(int most) {
        return run("select * from bank_instruction order by booked_at desc, sent_by", statement -> {
            statement.setMaxRows(most);
            return bookings(statement);
        });
    }

    /** @return false when an instruction of this key is there already */
    boolean add(BankBooking booking) {
        return run("insert into bank_instruction values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            var of = booking.account();
            fill(statement, booking.key(), booking.kind().name(), of.bin(), of.number(), booking.amount());
            statement.setString(6, booking.memo());
            statement.setString(7, booking.receiver());
            statement.setBoolean(8, booking.accepted());
            statement.setString(9, booking.reference());
            statement.setString(10, booking.reason());
            statement.setInt(11, booking.copies());
            statement.setTimestamp(12, Timestamp.from(booking.bookedAt()));
            statement.setTimestamp(13, Timestamp.from(booking.visibleAt()));
            return inserted(statement);
        });
    }

    BankFault fault() {
        return run("select fault from bank_fault", statement -> {
            try (var row = statement.executeQuery()) {
                return row.next() ? BankFault.valueOf(row.getString(1)) : BankFault.NONE;
            }
        });
    }

    public void breaks(BankFault fault) {
        run("delete from bank_fault", PreparedStatement::executeUpdate);
        run("insert into bank_fault values (1, ?)", statement -> {
            fill(statement, fault.name());
            return statement.executeUpdate();
        });
    }

    private static List<BankBooking> bookings(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var all = new ArrayList<BankBooking>();
            while (row.next()) all.add(booking(row));
            return all;
        }
    }

    private static BankBooking booking(ResultSet row) throws SQLException {
        return new BankBooking(
                row.getString("sent_by"),
                BankBooking.Kind.valueOf(row.getString("kind")),
                new BankAccount(row.getString("bin"), row.getString("number")),
                row.getLong("amount"),
                row.getString("memo"),
                row.getString("receiver"),
                row.getBoolean("accepted"),
                row.getString("reference"),
                row.getString("reason"),
                row.getInt("copies"),
                row.getTimestamp("booked_at").toInstant(),
                row.getTimestamp("visible_at").toInstant());
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
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
}
