package org.seneid.registry.sandbox.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.registry.document.HouseholdRelation;

class HouseholdKinshipTest {

    private static final Map<HouseholdRelation, HouseholdRelation> BACK = Map.of(
            HouseholdRelation.SPOUSE,
            HouseholdRelation.SPOUSE,
            HouseholdRelation.CHILD,
            HouseholdRelation.PARENT,
            HouseholdRelation.PARENT,
            HouseholdRelation.CHILD,
            HouseholdRelation.SIBLING,
            HouseholdRelation.SIBLING,
            HouseholdRelation.OTHER,
            HouseholdRelation.OTHER);

    @ParameterizedTest
    @CsvSource({
        "HEAD, CHILD, CHILD",
        "HEAD, PARENT, PARENT",
        "SPOUSE, CHILD, CHILD",
        "SPOUSE, PARENT, OTHER",
        "CHILD, SPOUSE, PARENT",
        "CHILD, CHILD, SIBLING",
        "CHILD, PARENT, OTHER",
        "PARENT, PARENT, SPOUSE",
        "OTHER, OTHER, OTHER"
    })
    void oneIsToTheOtherWhatTheHeadMakesThem(Resident.Kin asked, Resident.Kin other, HouseholdRelation seen) {
        assertThat(HouseholdKinship.seen(asked, other)).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Resident.Kin.class)
    void bothSeeTheSameTie(Resident.Kin one) {
        for (var other : Resident.Kin.values())
            assertThat(HouseholdKinship.seen(other, one)).isEqualTo(BACK.get(HouseholdKinship.seen(one, other)));
    }
}
