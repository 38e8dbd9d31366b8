package org.seneid.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.Migrations;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;
import org.seneid.platform.secret.TrailKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings both databases up to date, lets each room prepare, and tells the console where the portal is. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
@RunAs(Role.SYSTEM)
public class Startup {

    private static final Logger CONSOLE = LoggerFactory.getLogger("org.seneid.console");

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource portal;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource sandbox;

    @Inject
    Event<PortalStarting> rooms;

    @Inject
    Readiness readiness;

    @Inject
    Event<SettingsCheck> settings;

    @Inject
    SecretBox seal;

    @Inject
    TrailKey trail;

    @Inject
    PortalAddress address;

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "sen.address.management", defaultValue = "http://localhost:9990")
    String management;

    @PostConstruct
    void start() {
        checkSettings();
        var starting = new PortalStarting(demo);
        for (var found : databases()) found.open();
        try {
            migrate();
            rooms.fire(starting);
        } catch (RuntimeException failed) {
            if (DatabaseAtStart.tellsOfDamage(failed)) throw databases().get(0).damaged();
            throw failed;
        }
        readiness.reached();
        CONSOLE.info(summary(starting).toString());
    }

    private void checkSettings() {
        var check = new SettingsCheck(demo);
        if (!demo) new DemoSettingsCheck(this::setting, names()).in(check);
        check.run(() -> seal.fingerprint(""));
        check.run(trail::publicKey);
        settings.fire(check);
        check.refuse();
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(name, String.class);
    }

    private Set<String> names() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .collect(Collectors.toSet());
    }

    private List<DatabaseAtStart> databases() {
        var files = "jdbc:h2:file:" + setting("sen.data").orElse("") + "/db/";
        return List.of(
                new DatabaseAtStart(portal, setting("sen.db.url").orElse(files + "portal"), "sen.db.url"),
                new DatabaseAtStart(sandbox, setting("sen.sandbox.url").orElse(files + "sandbox"), "sen.sandbox.url"));
    }

    /** Both databases are looked at before either is changed. */
    private void migrate() {
        var data = setting("sen.data");
        var both = List.of(Migrations.portal(portal, data), Migrations.sandbox(sandbox, data));
        both.forEach(Migrations::refuseEarlierBuild);
        both.forEach(Migrations::refuseNewerBuild);
        both.forEach(Migrations::run);
    }

    private ConsoleBox summary(PortalStarting starting) {
        var block = new ConsoleBox(demo ? "Sen – DEMO MODE: fictional people, known passwords" : "Sen")
                .line("Portal", address.of("/"))
                .line("API", address.of("/api/v1"))
                .line("Health", management + "/health")
                .line("Metrics", management + "/metrics")
                .line("Database", where(portal));
        starting.announced().forEach(block::line);
        return block;
    }

    private static String where(DataSource database) {
        try (var connection = database.getConnection()) {
            var meta = connection.getMetaData();
            return meta.getDatabaseProductName() + ", " + meta.getURL().replaceFirst("[;?].*", "");
        } catch (SQLException gone) {
            throw new IllegalStateException("the portal's database went away during the start", gone);
        }
    }
}
