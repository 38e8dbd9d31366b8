package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.RegisterOrder;

/**
 * The orders that the sandbox's registers were given, with what they answered. An order and what it changed are one
 * transaction of the sandbox's database, and a key is written down before anything else: of two who come at once, one waits.
 */
public final class OrderBook {

    private final Connection connection;
    private final LocalDate today;

    public OrderBook(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /**
     * Carries an order out, or says again what became of it.
     *
     * @param signer signs a letter's claims
     */
    public OrderAnswer carryOut(RegisterOrder order, Function<Map<String, Object>, SignedAnswer> signer)
            throws SQLException {
        var before = became(order.kind().register(), order.key());
        if (before.isPresent()) return before.get();
        connection.setAutoCommit(false);
        try {
            var answer = booked(order, signer);
            connection.commit();
            return answer;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private OrderAnswer booked(RegisterOrder order, Function<Map<String, Object>, SignedAnswer> signer)
            throws SQLException {
        Rows.update(
                connection,
                "insert into register_order values (?, ?, ?, ?, '', null)",
                order.kind().register().name(),
                order.key(),
                order.kind().name(),
                "");
        var answer = judged(order, signer);
        Rows.update(
                connection,
                "update register_order set refusal = ?, documents = ?, letter = ? where order_key = ?",
                answer.reason(),
                String.join(",", answer.documents()),
                answer.letter().map(SignedAnswer::jws).orElse(null),
                order.key());
        return answer;
    }

    private OrderAnswer judged(RegisterOrder order, Function<Map<String, Object>, SignedAnswer> signer)
            throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            var outcome = new Fulfilment(connection, today).carryOut(order);
            return OrderAnswer.done(outcome.letter().map(signer), outcome.documents());
        } catch (OrderRefused refused) {
            connection.rollback(savepoint);
            return OrderAnswer.refused(refused.getMessage());
        }
    }

    /** What became of an order; empty when it never arrived. */
    public Optional<OrderAnswer> became(Register register, String key) throws SQLException {
        try (var query = connection.prepareStatement(
                "select refusal, documents, letter from register_order where register = ? and order_key = ?")) {
            query.setString(1, register.name());
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                if (!row.next()) return Optional.empty();
                if (!row.getString(1).isEmpty()) return Optional.of(OrderAnswer.refused(row.getString(1)));
                var documents = row.getString(2).isEmpty()
                        ? List.<String>of()
                        : List.of(row.getString(2).split(","));
                return Optional.of(OrderAnswer.done(
                        Optional.ofNullable(row.getString(3)).map(jws -> new SignedAnswer(register, jws)), documents));
            }
        }
    }
}
