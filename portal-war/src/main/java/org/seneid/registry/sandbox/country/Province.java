package org.seneid.registry.sandbox.country;

import java.util.List;

/**
 * One of the 63 provinces as they were until July 2025: births were registered there, and its code stays in the
 * personal numbers; what it belongs to now is part of its communes.
 *
 * @param code 3 digits
 * @param people in thousands
 * @param cameFromElsewhere of 100 adults
 * @param plates the first two digits of its number plates
 */
record Province(
        String code,
        String name,
        int people,
        int cameFromElsewhere,
        Region region,
        List<String> plates,
        List<String> hospitals,
        List<Commune> communes) {

    enum Region {
        NORTH,
        MOUNTAINS,
        CENTRE,
        SOUTH;

        /** Hoàng and Vũ are Huỳnh and Võ there. */
        boolean southern() {
            return this == CENTRE || this == SOUTH;
        }
    }
}
