package org.seneid.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.identity.passkey.PasskeyCeremony.Kind;
import org.seneid.platform.AccountId;

/** A passkey's name and count, and how long a challenge waits for which answer. */
class PasskeyTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Optional<AccountId> ONE = Optional.of(new AccountId(1));

    @Test
    void itHasANameThatFitsOnALine() {
        assertThat(named("  Điện thoại ").getName()).isEqualTo("Điện thoại");
        assertThatThrownBy(() -> named(" ")).hasMessage("identity.passkey.name-missing");
        assertThatThrownBy(() -> named(null)).hasMessage("identity.passkey.name-missing");
        assertThat(named("a".repeat(60)).getName()).hasSize(60);
        assertThatThrownBy(() -> named("a".repeat(61))).hasMessage("identity.passkey.name-long");
    }

    @Test
    void itsCountOnlyGoesOn() {
        var passkey = named("Điện thoại");
        assertThat(passkey.goesOn(0)).isTrue();
        passkey.used(5, NOW);
        assertThat(passkey.goesOn(6)).isTrue();
        assertThat(passkey.goesOn(5)).isFalse();
        assertThat(passkey.goesOn(0)).isFalse();
        assertThat(passkey.lastUsedAt()).contains(NOW);
    }

    @Test
    void aChallengeWaitsForItsAnswerAlone() {
        var mine = PasskeyCeremony.begun(Kind.ASSERTION, ONE, "{}", NOW);
        assertThat(mine.fits(Kind.ASSERTION, ONE, NOW.plusSeconds(299))).isTrue();
        assertThat(mine.fits(Kind.ASSERTION, ONE, NOW.plusSeconds(300))).isFalse();
        assertThat(mine.fits(Kind.REGISTRATION, ONE, NOW)).isFalse();
        assertThat(mine.fits(Kind.ASSERTION, Optional.empty(), NOW)).isFalse();
        assertThat(mine.fits(Kind.ASSERTION, Optional.of(new AccountId(2)), NOW))
                .isFalse();
    }

    private static Passkey named(String name) {
        return new Passkey(new AccountId(1), name, new PasskeyCredential("id", "key", 0, false), NOW);
    }
}
