package org.seneid.registry.sandbox.country;

import org.seneid.registry.document.VehicleType;

/**
 * A model that is driven: a line of {@code vehicles.txt}.
 *
 * @param since the first year in which it was made
 * @param to the last one
 * @param holds seats, or kilograms for a lorry
 * @param share of all of its type
 * @param engine what its engines' numbers begin with
 * @param chassis what its chassis' numbers begin with
 */
record VehicleModel(
        VehicleType type,
        String make,
        String name,
        int since,
        int to,
        int holds,
        double share,
        String engine,
        String chassis) {

    static VehicleModel of(String[] parts) {
        return new VehicleModel(
                VehicleType.valueOf(parts[0]),
                parts[1],
                parts[2],
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Double.parseDouble(parts[6]),
                parts[7],
                parts[8]);
    }
}
