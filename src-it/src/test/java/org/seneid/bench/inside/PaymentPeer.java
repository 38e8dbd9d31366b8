package org.seneid.bench.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.seneid.bench.inside.PaymentsInside.Due;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.PublicId;

/** A payment by plain JDBC: the statements that the portal sends for one, in its order, in one transaction. */
final class PaymentPeer {

    private static final String PAYABLE =
            """
            select b.id, b.version, b.public_id, b.customer, b.payee_number, b.period, b.months, b.issued_on, b.due_on,
              b.amount, b.meter_from, b.meter_to, b.tariff_from, b.paid_on, c.payee, c.code, p.public_id, p.owner
            from bill b join customer c on c.id = b.customer left join payment p on p.live_bill = b.id
            where b.public_id = ? and exists
              (select k.id from customer_code k where k.customer = b.customer and k.owner = ?)""";

    private static final String PAYMENT =
            """
            insert into payment (id, version, public_id, owner, bill, live_bill, form_key, receipt_number, amount, status,
              transfer, posted_at, payee_reference, refusal, attempts, next_attempt_at)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, 'POSTED', ?, ?, '', '', 0, ?)""";

    private static final String TRANSFER =
            """
            insert into ledger_transfer (id, kind, payer, payer_kind, receiver, receiver_kind, amount, payer_balance,
              payer_line, reference, booked_at)
            values (?, 'PAYMENT', ?, 'CITIZEN', ?, 'PAYEE', ?, ?, ?, ?, ?)""";

    private static final String DELTA =
            "insert into ledger_delta (id, account, account_kind, amount) values (?, ?, 'PAYEE', ?)";

    private static final String HOT =
            "update ledger_account set balance = balance + ?, version = version + 1 where id = ?";

    private final boolean locksReceiver;
    private final Numbers paymentIds = new Numbers("payment_seq");
    private final Numbers transferIds = new Numbers("ledger_transfer_seq");
    private final Numbers entryIds = new Numbers("audit_entry_seq");
    private final Map<Payee, Long> receivers = new EnumMap<>(Payee.class);

    /** @param locksReceiver whether it adds to the receiver's row, as plain code does, instead of adding a row */
    PaymentPeer(boolean locksReceiver) {
        this.locksReceiver = locksReceiver;
    }

    void pay(Connection connection, Due due, Instant now) throws SQLException {
        payable(connection, due);
        connection.setAutoCommit(false);
        var owner = due.payer().account().value();
        SharesInside.run(connection, "update ledger_account set version = version + 1 where owner = ?", owner);
        try (var held = connection.prepareStatement(
                "select id, version, kind, owner, name, title, balance, lowest, lines, opened_at"
                        + " from ledger_account where owner = ?")) {
            held.setLong(1, owner);
            try (var account = held.executeQuery()) {
                account.next();
                book(
                        connection,
                        due,
                        now,
                        new Held(account.getLong(1), account.getLong(2), account.getLong(7), account.getLong(9)));
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The payer's account, as it is while it is held. */
    private record Held(long id, long version, long balance, long lines) {}

    private void book(Connection connection, Due due, Instant now, Held payer) throws SQLException {
        long bill = payable(connection, due);
        long payment = paymentIds.next(connection);
        long transfer = transferIds.next(connection);
        long left = payer.balance() - due.amount().dong();
        long receiver = receiver(connection, due.customer().payee());
        var at = Timestamp.from(now);
        var number = "PEER-%011d".formatted(payment);
        var owner = due.payer().account().value();
        SharesInside.run(
                connection,
                TRANSFER,
                transfer,
                payer.id(),
                receiver,
                due.amount().dong(),
                left,
                payer.lines() + 1,
                number,
                at);
        if (locksReceiver) SharesInside.run(connection, HOT, due.amount().dong(), receiver);
        else
            SharesInside.run(
                    connection, DELTA, transfer * 2 + 1, receiver, due.amount().dong());
        SharesInside.run(
                connection,
                PAYMENT,
                payment,
                PublicId.random().value(),
                owner,
                bill,
                bill,
                due.bill().value(),
                number,
                due.amount().dong(),
                transfer,
                at,
                at);
        SharesInside.run(
                connection,
                "update ledger_account set balance = ?, lines = ?, version = ? where id = ? and version = ?",
                left,
                payer.lines() + 1,
                payer.version() + 1,
                payer.id(),
                payer.version());
        SharesInside.run(
                connection,
                Numbers.ENTRY,
                entryIds.next(connection),
                owner,
                at,
                "bill.paid",
                number,
                "",
                "",
                owner,
                due.payer().name());
    }

    private static long payable(Connection connection, Due due) throws SQLException {
        try (var statement = connection.prepareStatement(PAYABLE)) {
            statement.setString(1, due.bill().value());
            statement.setLong(2, due.payer().account().value());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Known by heart after the first time, as in the portal. */
    private synchronized long receiver(Connection connection, Payee payee) throws SQLException {
        var known = receivers.get(payee);
        if (known != null) return known;
        try (var statement = connection.prepareStatement("select id from ledger_account where name = ?")) {
            statement.setString(1, payee.name());
            try (var row = statement.executeQuery()) {
                row.next();
                receivers.put(payee, row.getLong(1));
                return row.getLong(1);
            }
        }
    }
}
