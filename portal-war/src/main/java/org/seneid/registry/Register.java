package org.seneid.registry;

/** The registers that answer the portal: the population database and its sisters, each with its own key. */
public enum Register {
    POPULATION,
    LICENCES,
    VEHICLES,
    HEALTH_INSURANCE
}
