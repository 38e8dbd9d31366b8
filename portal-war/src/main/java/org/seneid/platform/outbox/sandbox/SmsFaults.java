package org.seneid.platform.outbox.sandbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;

/** Breaks and mends the sandbox's SMS gateway. Anybody may, in a demo; elsewhere there is no such thing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SmsFaults {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    public SmsFault now() {
        if (!demo) throw new NotFound();
        try (var connection = database.getConnection()) {
            return SmsFault.now(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }

    public void set(SmsFault fault) {
        if (!demo) throw new NotFound();
        try (var connection = database.getConnection()) {
            SmsFault.set(fault, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }
}
