package org.seneid.bench.inside;

import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.seneid.payments.Payments;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Unaudited;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** Paying bills: by the boundary, by the same statements in plain JDBC, and everybody at one payee. */
@ApplicationScoped
public class PaymentsInside {

    private static final int THREADS = 8;
    private static final int CITIZENS = 200;
    private static final int AT_ONCE = 1_000;
    private static final long RICH = 900_000_000_000L;
    private static final Payee[] ANY = {Payee.EVN_HANOI, Payee.EVN_HCMC, Payee.WATER_HANOI, Payee.WATER_HCMC};

    @Inject
    private Residents residents;

    @Inject
    private Payments payments;

    @Inject
    private Payees payees;

    @Inject
    private As as;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final Queue<Due> anybodys = new LinkedBlockingQueue<>();
    private final Queue<Due> onePayees = new LinkedBlockingQueue<>();
    private final List<Actor> citizens = new ArrayList<>();
    private final PaymentPeer peer = new PaymentPeer(false);
    private final PaymentPeer lockingPeer = new PaymentPeer(true);

    /** A bill that is due, and who will pay it. */
    record Due(Actor payer, CustomerRef customer, PublicId bill, String number, Money amount) {}

    /** Makes the bill of a customer, if one is due. */
    @FunctionalInterface
    private interface Maker {
        Optional<Due> due(Connection connection, int customer) throws SQLException;
    }

    /** Makes bills: as many at one payee as at the others together. */
    int prepare(int count) throws Exception {
        int made = prepare(count, CITIZENS, 0);
        fill(onePayees, count, 0, (connection, i) -> due(connection, 2 * i + 1, Payee.EVN_HANOI));
        return made;
    }

    /**
     * Makes bills of several payees only.
     *
     * @param first number of a customer; others were made before it
     */
    int prepare(int count, int payers, int first) throws Exception {
        while (citizens.size() < payers)
            citizens.add(residents.make(aCitizen().withBalance(RICH)).actor());
        fill(anybodys, count, first, (connection, i) -> due(connection, 2 * i, ANY[i % ANY.length]));
        return anybodys.size();
    }

    private void fill(Queue<Due> bills, int count, int first, Maker maker) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = first; bills.size() < count; i++) {
                maker.due(connection, i).ifPresent(bills::add);
                if (i % AT_ONCE == 0) connection.commit();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    double product(Duration window) throws Exception {
        return turns.perSecond(THREADS, window, () -> pay(anybodys.poll()));
    }

    /** The same, and nothing is written to the trail. */
    double unaudited(Duration window) throws Exception {
        return Unaudited.during(() -> product(window));
    }

    /** Somebody pays a bill; empty when all are paid. */
    Optional<PublicId> payNext() throws Exception {
        var due = anybodys.poll();
        if (due == null) return Optional.empty();
        pay(due);
        return Optional.of(due.bill());
    }

    double onePayee(Duration window) throws Exception {
        return turns.perSecond(THREADS, window, () -> pay(onePayees.poll()));
    }

    double peer(Duration window) throws Exception {
        return byPeer(window, peer, anybodys);
    }

    /** Everybody at one payee, whose row each locks. */
    double locking(Duration window) throws Exception {
        return byPeer(window, lockingPeer, onePayees);
    }

    private double byPeer(Duration window, PaymentPeer by, Queue<Due> bills) throws Exception {
        return turns.perSecond(THREADS, window, () -> {
            var due = bills.poll();
            if (due == null) throw new IllegalStateException("all bills are paid: prepare more");
            if (payees.due(due.customer(), due.number())
                    .filter(due.amount()::equals)
                    .isEmpty()) return false;
            try (var connection = database.getConnection()) {
                by.pay(connection, due, clock.instant());
            }
            return true;
        });
    }

    private boolean pay(Due due) throws Exception {
        if (due == null) throw new IllegalStateException("all bills are paid: prepare more");
        var payer = due.payer();
        var now = new Actor(
                payer.account(), payer.person(), payer.name(), payer.role(), payer.level(), "bench", clock.instant());
        as.citizen(now, () -> payments.pay(due.bill(), due.amount(), due.bill().value()));
        return true;
    }

    /**
     * The rows of a customer that a citizen follows and of the bill that is due; its lines are read by no payment. Empty
     * for who owes nothing.
     */
    private Optional<Due> due(Connection connection, int i, Payee payee) throws SQLException {
        var ref = new CustomerRef(payee, code(payee, i));
        var bill = payees.bills(ref).stream()
                .filter(some -> some.paidOn().isEmpty())
                .findFirst();
        return bill.isPresent() ? Optional.of(due(connection, i, ref, bill.get())) : Optional.empty();
    }

    private Due due(Connection connection, int i, CustomerRef ref, PayeeBill bill) throws SQLException {
        var payer = citizens.get((i * 31) % citizens.size());
        long row = -1 - i;
        var id = PublicId.random();
        var now = Timestamp.from(clock.instant());
        SharesInside.run(
                connection,
                "insert into customer (id, version, payee, code, holder) values (?, 1, ?, ?, 'N*** A***')",
                row,
                ref.payee().name(),
                ref.code());
        SharesInside.run(
                connection,
                "insert into customer_code (id, version, public_id, owner, customer, added_at) values (?, 1, ?, ?, ?, ?)",
                row,
                PublicId.random().value(),
                payer.account().value(),
                row,
                now);
        insert(connection, row, id, bill);
        return new Due(payer, ref, id, bill.number(), bill.amount());
    }

    private static void insert(Connection connection, long row, PublicId id, PayeeBill bill) throws SQLException {
        SharesInside.run(
                connection,
                """
                insert into bill (id, version, public_id, customer, payee_number, period, months, issued_on, due_on,
                  amount, tariff_from) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                row,
                id.value(),
                row,
                bill.number(),
                YearMonth.from(bill.period()).toString(),
                bill.months(),
                Date.valueOf(bill.issuedOn()),
                Date.valueOf(bill.dueOn()),
                bill.amount().dong(),
                Date.valueOf(bill.tariffFrom()));
    }

    /** A code of the payee's shape; the sandbox knows a household behind each. */
    private static String code(Payee payee, int i) {
        return switch (payee) {
            case EVN_HANOI -> "PE9%010d".formatted(i);
            case EVN_HCMC -> "PD9%010d".formatted(i);
            default -> "9%09d".formatted(i);
        };
    }
}
