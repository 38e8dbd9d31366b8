package org.seneid.registry.sandbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.card.ReaderFault;

/**
 * What goes wrong in the sandbox country when somebody wants to see how the portal takes it. Anybody may, in a demo;
 * elsewhere there is no such thing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxFaults {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** The fault of every register; none where nothing was switched on. */
    public Map<Register, Fault> all() {
        return inDemo(connection -> {
            var faults = new EnumMap<Register, Fault>(Register.class);
            for (var register : Register.values()) faults.put(register, Fault.NONE);
            faults.putAll(Faults.all(connection));
            return faults;
        });
    }

    public void set(Register register, Fault fault) {
        inDemo(connection -> {
            Faults.set(register, fault, connection);
            return null;
        });
    }

    /** What is wrong with the reader of chips. */
    public ReaderFault ofReader() {
        return inDemo(ReaderFault::now);
    }

    public void setReader(ReaderFault fault) {
        inDemo(connection -> {
            ReaderFault.set(fault, connection);
            return null;
        });
    }

    /**
     * Lets something happen to a person, as only a register can.
     *
     * @param name the new name, when it is the name that is corrected
     * @throws org.seneid.platform.RuleBroken {@code registry.country.none} when there is nothing it could happen to
     */
    public void happen(LifeEvent happening, PersonalId to, String name) {
        var today = LocalDate.now(clock.withZone(Clocks.CITIZENS_ZONE));
        inDemo(connection -> {
            happening.happen(connection, to, name, today);
            return null;
        });
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T inDemo(Work<T> work) {
        if (!demo) throw new NotFound();
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }
}
