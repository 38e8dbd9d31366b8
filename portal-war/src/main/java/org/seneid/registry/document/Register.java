package org.seneid.registry.document;

import java.util.Optional;
import java.util.stream.Stream;

/** The registers that answer the portal: the population database and its sisters, each with its own key. */
public enum Register implements HasMessageKey {
    POPULATION,
    LICENCES,
    VEHICLES,
    HEALTH_INSURANCE,
    SOCIAL_INSURANCE,
    /** Convictions; it holds no document of anybody, and writes letters. */
    JUDICIAL_RECORDS;

    /** Empty when no register is called so, as in what another release of the portal kept. */
    public static Optional<Register> named(String name) {
        return Stream.of(values())
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    @Override
    public String key() {
        return "registry.register." + name();
    }
}
