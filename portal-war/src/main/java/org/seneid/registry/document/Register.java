package org.seneid.registry.document;

/** The registers that answer the portal: the population database and its sisters, each with its own key. */
public enum Register implements HasMessageKey {
    POPULATION,
    LICENCES,
    VEHICLES,
    HEALTH_INSURANCE,
    SOCIAL_INSURANCE;

    @Override
    public String key() {
        return "registry.register." + name();
    }
}
