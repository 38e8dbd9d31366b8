package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.registry.Kin;

class KinshipTest {

    private static final Map<Kin, Kin> BACK = Map.of(
            Kin.SPOUSE,
            Kin.SPOUSE,
            Kin.CHILD,
            Kin.PARENT,
            Kin.PARENT,
            Kin.CHILD,
            Kin.SIBLING,
            Kin.SIBLING,
            Kin.OTHER,
            Kin.OTHER);

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
    void oneIsToTheOtherWhatTheHeadMakesThem(Resident.Kin asked, Resident.Kin other, Kin seen) {
        assertThat(Kinship.seen(asked, other)).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Resident.Kin.class)
    void bothSeeTheSameTie(Resident.Kin one) {
        for (var other : Resident.Kin.values())
            assertThat(Kinship.seen(other, one)).isEqualTo(BACK.get(Kinship.seen(one, other)));
    }
}
