package org.seneid.registry.sandbox.country;

import java.util.List;

/** The people of one dwelling, each with what the registers hold for them. */
record Household(Home home, List<Citizen> members) {

    /** A resident with their papers. */
    record Citizen(Resident who, Papers papers) {}
}
