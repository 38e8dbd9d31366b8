package org.seneid.registry.sandbox.country;

import java.util.EnumMap;
import java.util.Map;
import org.seneid.registry.document.HouseholdRelation;

/**
 * What two members of a household are to each other, told from what each is to its head. The head's children count as the
 * spouse's too; grandparents, in-laws and lodgers are not told apart.
 */
public final class HouseholdKinship {

    private static final Map<Resident.Kin, Map<Resident.Kin, HouseholdRelation>> SEEN = new EnumMap<>(Map.of(
            Resident.Kin.HEAD,
                    Map.of(
                            Resident.Kin.SPOUSE,
                            HouseholdRelation.SPOUSE,
                            Resident.Kin.CHILD,
                            HouseholdRelation.CHILD,
                            Resident.Kin.PARENT,
                            HouseholdRelation.PARENT),
            Resident.Kin.SPOUSE,
                    Map.of(Resident.Kin.HEAD, HouseholdRelation.SPOUSE, Resident.Kin.CHILD, HouseholdRelation.CHILD),
            Resident.Kin.CHILD,
                    Map.of(
                            Resident.Kin.HEAD,
                            HouseholdRelation.PARENT,
                            Resident.Kin.SPOUSE,
                            HouseholdRelation.PARENT,
                            Resident.Kin.CHILD,
                            HouseholdRelation.SIBLING),
            Resident.Kin.PARENT,
                    Map.of(Resident.Kin.HEAD, HouseholdRelation.CHILD, Resident.Kin.PARENT, HouseholdRelation.SPOUSE),
            Resident.Kin.OTHER, Map.of()));

    private HouseholdKinship() {}

    /** What the other is to the one who is asked about. */
    public static HouseholdRelation seen(Resident.Kin asked, Resident.Kin other) {
        return SEEN.get(asked).getOrDefault(other, HouseholdRelation.OTHER);
    }
}
