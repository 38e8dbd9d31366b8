package org.seneid.services.definition;

import java.util.Locale;

/** What happens in a life that people need services for; the catalogue is arranged by it. */
public enum LifeSituation {
    CHILDREN,
    VEHICLES,
    RESIDENCE,
    WORK,
    HEALTH;

    /** The key of its name. */
    public String key() {
        return "services.event." + name().toLowerCase(Locale.ROOT);
    }
}
