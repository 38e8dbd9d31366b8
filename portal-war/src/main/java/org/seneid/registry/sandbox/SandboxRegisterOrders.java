package org.seneid.registry.sandbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.seneid.platform.Clocks;
import org.seneid.platform.adapter.Adapter;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.registry.order.RegisterOrders;
import org.seneid.registry.sandbox.order.OrderBook;

/** The registers of the sandbox country, as they carry out what authorities decided; they fail when told to. */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxRegisterOrders implements RegisterOrders {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    Clock clock;

    private RegisterKeys keys;

    @PostConstruct
    void open() {
        try (var connection = database.getConnection()) {
            keys = RegisterKeyStore.keys(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's keys cannot be read", e);
        }
    }

    @Override
    public OrderAnswer carryOut(RegisterOrder order) {
        var register = order.kind().register();
        return asked(register, connection -> new OrderBook(connection, today())
                .carryOut(order, claims -> signed(register, order, claims)));
    }

    @Override
    public OrderAnswer becameOf(Register register, String key) {
        return asked(register, connection -> new OrderBook(connection, today())
                .became(register, key)
                .orElse(OrderAnswer.NOT_RECEIVED));
    }

    private SignedAnswer signed(Register register, RegisterOrder order, Map<String, Object> letter) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", RegisterSignatures.issuer(register));
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("sub", order.subject().digits());
        claims.putAll(letter);
        return keys.sign(register, claims);
    }

    private interface Question {
        OrderAnswer put(Connection connection) throws SQLException;
    }

    private OrderAnswer asked(Register register, Question question) {
        try (var connection = database.getConnection()) {
            Faults.suffer(register, connection);
            return question.put(connection);
        } catch (SQLException e) {
            throw new RegisterUnavailable(register, e);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE);
    }
}
