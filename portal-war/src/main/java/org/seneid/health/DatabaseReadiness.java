package org.seneid.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is a portal whose own database answers; the outside parties' may be away, and the rooms say so on their pages.
 * This package is packed into the EAR's lib: the server ignores health checks inside its WAR.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final int SECONDS = 2;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("databases")
                .status(answers("PortalDS"))
                .withData("sandbox", answers("SandboxDS") ? "UP" : "DOWN")
                .withData("messages waiting", messages("WAITING"))
                .withData("messages undeliverable", messages("FAILED"))
                .build();
    }

    private static boolean answers(String name) {
        try (var connection = database(name)) {
            return connection.isValid(SECONDS);
        } catch (SQLException | NamingException away) {
            return false;
        }
    }

    /** How many messages to people are in that state; -1 when nobody knows. */
    private static long messages(String status) {
        try (var connection = database("PortalDS");
                var query = connection.prepareStatement("select count(*) from outbox_message where status = ?")) {
            query.setString(1, status);
            try (var counted = query.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        } catch (SQLException | NamingException away) {
            return -1;
        }
    }

    private static Connection database(String name) throws SQLException, NamingException {
        return ((DataSource) InitialContext.doLookup("java:jboss/datasources/" + name)).getConnection();
    }
}
