package org.seneid.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.adapter.AdapterChoice;

/** How desks read the chips of cards. */
@ApplicationScoped
public class ChipReaderSettings {

    @Inject
    @ConfigProperty(name = "sen.chip-reader", defaultValue = "sandbox")
    String adapter;

    @Inject
    @ConfigProperty(name = "sen.chip-reader.time-limit", defaultValue = "PT15S")
    Duration timeLimit;

    /** Which adapter is behind the port, and how long reading a chip may take. */
    public AdapterChoice adapter() {
        return new AdapterChoice("sen.chip-reader", "chip readers", adapter, timeLimit);
    }
}
