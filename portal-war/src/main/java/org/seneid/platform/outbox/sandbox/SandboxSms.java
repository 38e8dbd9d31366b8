package org.seneid.platform.outbox.sandbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.seneid.platform.adapter.Adapter;
import org.seneid.platform.outbox.DeliveryResult;
import org.seneid.platform.outbox.OutboundMessage;
import org.seneid.platform.outbox.SmsGateway;

/**
 * A gateway that reaches no phone but the demo's page: it takes each message once, takes a moment for it, and fails when
 * told to.
 */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxSms implements SmsGateway {

    private static final int A_MOMENT = 150;
    private static final int A_LONG_MOMENT = 5_000;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    Clock clock;

    @Override
    public DeliveryResult send(OutboundMessage sms) {
        try (var connection = database.getConnection()) {
            var fault = SmsFault.now(connection);
            if (fault == SmsFault.DOWN) return DeliveryResult.away("no answer");
            Thread.sleep(fault == SmsFault.SLOW ? A_LONG_MOMENT : A_MOMENT);
            if (fault == SmsFault.REFUSES) return DeliveryResult.never("unknown number");
            take(sms, connection);
            return fault == SmsFault.LOSES_ANSWERS ? DeliveryResult.away("answer lost") : DeliveryResult.TAKEN;
        } catch (SQLException e) {
            return DeliveryResult.away("database");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DeliveryResult.away("interrupted");
        }
    }

    private void take(OutboundMessage sms, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("merge into sms_taken (id, taken_at) key (id) values (?, ?)")) {
            insert.setString(1, sms.id().value());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }
}
