package org.seneid.operations;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.seneid.operations.DatabaseState.PoolUse;
import org.seneid.platform.Migrations;
import org.seneid.platform.acting.Role;

/** How both databases are: what they are, how fast they answer, how full their pools are, and how far their schemas. */
@Stateless
@RolesAllowed(Role.OPERATORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseStates {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource portal;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource sandbox;

    @Inject
    ManagementPort management;

    @Inject
    Config config;

    public List<DatabaseState> now() {
        var metrics = management.read("/metrics").orElse("");
        var data = config.getOptionalValue("sen.data", String.class);
        return List.of(
                state("portal", Migrations.portal(portal, data), PoolMetrics.of("PortalDS", metrics)),
                state("sandbox", Migrations.sandbox(sandbox, data), PoolMetrics.of("SandboxDS", metrics)));
    }

    private static DatabaseState state(String schema, Migrations migrations, Optional<PoolUse> pool) {
        var began = System.nanoTime();
        try (var connection = migrations.database().getConnection()) {
            var valid = connection.isValid(SECONDS);
            var answered = Duration.ofNanos(System.nanoTime() - began);
            var about = connection.getMetaData();
            return new DatabaseState(
                    schema,
                    about.getDatabaseProductName(),
                    about.getDatabaseProductVersion(),
                    about.getURL().replaceFirst("[;?].*", "").replaceFirst("//[^/@]*@", "//"),
                    valid ? Optional.of(answered) : Optional.empty(),
                    pool,
                    migrations.steps());
        } catch (SQLException away) {
            return new DatabaseState(schema, "", "", "", Optional.empty(), pool, List.of());
        }
    }
}
