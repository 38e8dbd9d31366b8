package org.seneid.health;

import jakarta.enterprise.context.ApplicationScoped;
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
                .build();
    }

    private static boolean answers(String name) {
        try (var connection =
                ((DataSource) InitialContext.doLookup("java:jboss/datasources/" + name)).getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException | NamingException away) {
            return false;
        }
    }
}
