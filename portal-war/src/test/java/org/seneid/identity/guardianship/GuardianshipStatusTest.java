package org.seneid.identity.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.RuleBroken;

class GuardianshipStatusTest {

    private static final Set<String> ALLOWED = Set.of("ASKED ACTIVE", "ASKED REFUSED", "ACTIVE ENDED");

    @ParameterizedTest
    @EnumSource(GuardianshipStatus.class)
    void only_these_moves_are_allowed(GuardianshipStatus from) {
        for (var to : GuardianshipStatus.values()) {
            if (ALLOWED.contains(from + " " + to)) assertThat(from.to(to)).isEqualTo(to);
            else assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleBroken.class);
        }
    }
}
