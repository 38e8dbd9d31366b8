package org.seneid.bench.inside;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.seneid.ledger.LedgerCheckRounds;
import org.seneid.ledger.TrialBalance;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Sixteen citizens who pay until the server is killed, and what is in the books afterwards. */
@ApplicationScoped
public class DrillInside {

    static final int PAYERS = 16;

    private static final String OPEN = "select count(*) from payment where status in ('POSTED', 'SENT', 'UNKNOWN')";

    /** A line of the file: the id of a bill, and its end. */
    private static final int ID = 26;

    private static final int LINE = ID + 1;

    /** Bills for which money moved more than once and did not come back. */
    private static final String TWICE =
            """
            select count(*) from (select p.bill from payment p join ledger_transfer t on t.id = p.transfer
              where not exists (select r.id from ledger_transfer r where r.reverses = t.id)
              group by p.bill having count(*) > 1) twice""";

    private static final String TWICE_AT_PAYEE =
            "select payee, bill from payee_payment where booked group by payee, bill having sum(copies) > 1";

    /** Of the drill's own bills; the demo's people paid before there was a payee to tell. */
    private static final String SETTLED = "select public_id from payment where status = 'SETTLED' and bill < 0";

    private static final String BOOKED = "select told_by from payee_payment where accepted and booked";

    /** Money that moved and is no payment, or is one of another amount. */
    private static final String ASTRAY =
            """
            select count(*) from ledger_transfer t where t.kind = 'PAYMENT' and not exists
              (select p.id from payment p where p.transfer = t.id and p.amount = t.amount and p.receipt_number = t.reference)""";

    private static final String STANDS =
            """
            select count(*) from payment p join bill b on b.id = p.bill join ledger_transfer t on t.id = p.transfer
             where b.public_id = ? and p.live_bill = b.id""";

    @Inject
    private PaymentsInside payments;

    @Inject
    private Turns.Turn turn;

    @Inject
    private LedgerCheckRounds check;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    /** Has them begin; each bill whose payer was told that it is paid is a line of the file. */
    String begin(Path told) throws IOException {
        var file = FileChannel.open(told, CREATE, WRITE);
        file.position(file.size() - file.size() % LINE); // over half a line that a kill has left
        var payers = Executors.newFixedThreadPool(PAYERS);
        for (int i = 0; i < PAYERS; i++)
            payers.submit(() -> {
                var more = true;
                while (more) more = turn.once(() -> pay(file));
                return more;
            });
        return "begun";
    }

    private boolean pay(FileChannel told) throws Exception {
        var paid = payments.payNext();
        if (paid.isEmpty()) return false;
        told.write(ByteBuffer.wrap((paid.get().value() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return true;
    }

    /** Payments whose payee has not answered yet. */
    long open() throws SQLException {
        return number(OPEN);
    }

    /** What is wrong; empty when nothing is. */
    String wrong(Path told) throws Exception {
        var wrong = new StringBuilder();
        if (number(TWICE) > 0)
            wrong.append("bills paid twice: ").append(number(TWICE)).append('\n');
        var twice = databases.sandbox(TWICE_AT_PAYEE);
        if (!twice.isEmpty())
            wrong.append("booked twice by a payee: ").append(twice).append('\n');
        var unbooked = unbooked();
        if (!unbooked.isEmpty())
            wrong.append("settled and not booked by the payee: ")
                    .append(unbooked)
                    .append('\n');
        if (number(ASTRAY) > 0)
            wrong.append("money astray: ").append(number(ASTRAY)).append('\n');
        long lost = lost(told);
        if (lost > 0) wrong.append("payments lost: ").append(lost).append('\n');
        TrialBalance found = as.system(null, check::addUp);
        if (!found.holds()) wrong.append(found);
        return wrong.toString();
    }

    /** Payments that are settled here and of which the payee knows nothing. */
    private Set<String> unbooked() throws SQLException {
        var settled = new TreeSet<String>();
        for (var payment : databases.portal(SETTLED)) settled.add(payment.get("public_id"));
        for (var booking : databases.sandbox(BOOKED)) settled.remove(booking.get("told_by"));
        return settled;
    }

    private long lost(Path told) throws IOException, SQLException {
        long lost = 0;
        try (var connection = database.getConnection();
                var stands = connection.prepareStatement(STANDS)) {
            for (var bill : Files.readAllLines(told)) {
                if (bill.length() < ID) continue; // the server was killed while it wrote the line
                stands.setString(1, bill);
                try (var row = stands.executeQuery()) {
                    row.next();
                    if (row.getLong(1) != 1) lost++;
                }
            }
        }
        return lost;
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
