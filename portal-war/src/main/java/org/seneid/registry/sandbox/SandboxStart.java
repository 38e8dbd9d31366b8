package org.seneid.registry.sandbox;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the sandbox country before the first request of a demo; a second start only lets time pass in it. */
@ApplicationScoped
public class SandboxStart {

    private static final Logger CONSOLE = LoggerFactory.getLogger("org.seneid.console");

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sandbox.people", defaultValue = "10000")
    long people;

    void settle(@Observes @Priority(PortalStarting.REGISTERS) PortalStarting starting) {
        if (!starting.demo()) return;
        try {
            var living = new Country(database, clock, CONSOLE::info).settle(people);
            starting.announce("Sandbox", "%,d people".formatted(living));
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox country cannot be settled", e);
        }
    }
}
