package org.seneid.registry.sandbox;

import java.util.EnumMap;
import java.util.Map;
import org.seneid.registry.Kin;

/**
 * What two members of a household are to each other, told from what each is to its head. The head's children count as the
 * spouse's too; grandparents, in-laws and lodgers are not told apart.
 */
final class Kinship {

    private static final Map<Resident.Kin, Map<Resident.Kin, Kin>> SEEN = new EnumMap<>(Map.of(
            Resident.Kin.HEAD,
                    Map.of(
                            Resident.Kin.SPOUSE,
                            Kin.SPOUSE,
                            Resident.Kin.CHILD,
                            Kin.CHILD,
                            Resident.Kin.PARENT,
                            Kin.PARENT),
            Resident.Kin.SPOUSE, Map.of(Resident.Kin.HEAD, Kin.SPOUSE, Resident.Kin.CHILD, Kin.CHILD),
            Resident.Kin.CHILD,
                    Map.of(
                            Resident.Kin.HEAD,
                            Kin.PARENT,
                            Resident.Kin.SPOUSE,
                            Kin.PARENT,
                            Resident.Kin.CHILD,
                            Kin.SIBLING),
            Resident.Kin.PARENT, Map.of(Resident.Kin.HEAD, Kin.CHILD, Resident.Kin.PARENT, Kin.SPOUSE),
            Resident.Kin.OTHER, Map.of()));

    private Kinship() {}

    /** What the other is to the one who is asked about. */
    static Kin seen(Resident.Kin asked, Resident.Kin other) {
        return SEEN.get(asked).getOrDefault(other, Kin.OTHER);
    }
}
