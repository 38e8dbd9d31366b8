package org.seneid.bench.inside;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

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
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.seneid.ledger.LedgerCheckRounds;
import org.seneid.ledger.TrialBalance;
import org.seneid.support.As;

/** Sixteen citizens who pay until the server is killed, and what is in the books afterwards. */
@ApplicationScoped
public class DrillInside {

    static final int PAYERS = 16;

    private static final String OPEN = "select count(*) from payment where status in ('POSTED', 'SENT', 'UNKNOWN')";

    private static final String TWICE =
            "select count(*) from (select bill from payment where live_bill is not null group by bill having count(*) > 1) twice";

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

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    /** Has them begin; each bill whose payer was told that it is paid is a line of the file. */
    String begin(Path told) throws IOException {
        var file = FileChannel.open(told, CREATE, APPEND);
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
        if (number(ASTRAY) > 0)
            wrong.append("money astray: ").append(number(ASTRAY)).append('\n');
        long lost = lost(told);
        if (lost > 0) wrong.append("payments lost: ").append(lost).append('\n');
        TrialBalance found = as.system(null, check::addUp);
        if (!found.holds()) wrong.append(found);
        return wrong.toString();
    }

    private long lost(Path told) throws IOException, SQLException {
        long lost = 0;
        try (var connection = database.getConnection();
                var stands = connection.prepareStatement(STANDS)) {
            for (var bill : Files.readAllLines(told)) {
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
