package org.seneid.payments.bank.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.sandbox.SandboxTables;

/** The bank's own tables. */
@ApplicationScoped
public class BankDatabase {

    private static final String BOOKED =
            "select * from bank_instruction where copies > 0 and booked_at >= ? and booked_at < ?"
                    + " and kind <> 'MANDATE' order by booked_at, sent_by";

    @Inject
    SandboxTables tables;

    Optional<SandboxAccount> account(BankAccount account) {
        return tables.run(
                "select holder, opening from bank_account where bin = ? and number = ?",
                statement -> {
                    try (var row = statement.executeQuery()) {
                        return row.next()
                                ? Optional.of(new SandboxAccount(account, row.getString(1), row.getLong(2)))
                                : Optional.empty();
                    }
                },
                account.bin(),
                account.number());
    }

    public List<SandboxAccount> accounts() {
        return tables.run("select bin, number, holder, opening from bank_account order by holder, bin", statement -> {
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
        var of = account.account();
        tables.inserted(
                "insert into bank_account values (?, ?, ?, ?)",
                of.bin(),
                of.number(),
                account.holder(),
                account.opening());
    }

    /** What came to the account less what left it since its opening. */
    public long moved(BankAccount account) {
        var sql = "select coalesce(sum(case when kind = 'TRANSFER' then amount else -amount end * copies), 0)"
                + " from bank_instruction where kind <> 'MANDATE' and bin = ? and number = ?";
        return tables.run(
                sql,
                statement -> {
                    try (var row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                },
                account.bin(),
                account.number());
    }

    public Optional<BankBooking> booking(String key) {
        return tables.run("select * from bank_instruction where sent_by = ?", BankDatabase::bookings, key).stream()
                .findFirst();
    }

    /** Whether a mandate of this reference allows collections from the account. */
    boolean allows(String mandate, BankAccount account) {
        var sql = "select * from bank_instruction where accepted and kind = 'MANDATE' and reference = ? and bin = ?"
                + " and number = ?";
        return !tables.run(sql, BankDatabase::bookings, mandate, account.bin(), account.number())
                .isEmpty();
    }

    /** What was on the portal's account at a moment, in đồng. */
    long heldAt(Instant moment) {
        var sql = "select coalesce(sum(case when kind = 'TRANSFER' then -amount else amount end * copies), 0)"
                + " from bank_instruction where kind <> 'MANDATE' and booked_at < ?";
        return tables.run(
                sql,
                statement -> {
                    try (var row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                },
                moment);
    }

    /** What was booked on the portal's account, the earliest first. */
    List<BankBooking> booked(Instant from, Instant until) {
        return tables.run(BOOKED, BankDatabase::bookings, from, until);
    }

    /** The newest bookings and refusals, for the demo's page. */
    public List<BankBooking> newest(int most) {
        return tables.run("select * from bank_instruction order by booked_at desc, sent_by", statement -> {
            statement.setMaxRows(most);
            return bookings(statement);
        });
    }

    /** @return false when an instruction of this key is there already */
    boolean add(BankBooking booking) {
        return tables.inserted(
                "insert into bank_instruction values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                booking.key(),
                booking.kind().name(),
                booking.account().bin(),
                booking.account().number(),
                booking.amount(),
                booking.memo(),
                booking.receiver(),
                booking.accepted(),
                booking.reference(),
                booking.reason(),
                booking.copies(),
                booking.bookedAt(),
                booking.visibleAt());
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
}
