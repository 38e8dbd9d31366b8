package org.seneid.platform.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class RoleTest {

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsWordsInBothLanguages(Role role) {
        for (var language : LANGUAGES) {
            var words = Messages.in(language);
            assertThat(words.has("audit.by." + role)).isTrue();
            if (role.staff()) {
                assertThat(words.has(role.key() + ".title")).isTrue();
                assertThat(words.has(role.key() + ".text")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyStaysIdleLongerThanInAll(Role role) {
        assertThat(role.idle()).isPositive().isLessThan(role.whole());
        assertThat(List.of(role.signIn(), role.home())).allMatch(address -> address.startsWith("/"));
    }

    @Test
    void onlyCitizensComeInByTheirDoor() {
        assertThat(Role.values()).filteredOn(role -> !role.staff()).containsExactly(Role.CITIZEN);
        assertThat(Role.values())
                .filteredOn(role -> role.signIn().equals(Role.CITIZEN.signIn()))
                .containsExactly(Role.CITIZEN);
    }

    @Test
    void theNamesForAnnotationsAreTheRoles() {
        assertThat(Arrays.stream(Role.values()).map(Role::name))
                .containsExactly(
                        Role.CITIZENS,
                        Role.OFFICERS,
                        Role.AGENTS,
                        Role.SUPERVISORS,
                        Role.CLERKS,
                        Role.DEVELOPERS,
                        Role.RECEIVERS,
                        Role.AUDITORS,
                        Role.OPERATORS);
    }
}
