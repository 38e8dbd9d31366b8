package org.seneid.services.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seneid.platform.start.PortalStarting;
import org.seneid.services.definition.DefinitionRejected;

/** The procedures that come with the portal; their versions are published when it starts. */
@ApplicationScoped
public class ShippedForms {

    /** A file each below {@code services}; the list itself is the file {@code shipped.txt} there. */
    private static final String FOLDER = "/services/";

    @Inject
    Catalogue catalogue;

    void publish(@Observes @Priority(PortalStarting.CLIENTS) PortalStarting starting) {
        for (var file : files()) publish(file);
    }

    private void publish(String file) {
        try {
            catalogue.publish(text(file));
        } catch (DefinitionRejected wrong) {
            throw new IllegalStateException("the service in " + file + " cannot be published", wrong);
        }
    }

    /** The names of the files. */
    public static List<String> files() {
        return text("shipped.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** What one of them says. */
    public static String text(String file) {
        try (var in = ShippedForms.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
