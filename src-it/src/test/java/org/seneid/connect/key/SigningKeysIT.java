package org.seneid.connect.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.seneid.rings.InContainer;
import org.seneid.support.MovableClock;

/** Keys of the portal change, and what an old one has signed can still be checked. */
@InContainer
class SigningKeysIT {

    @Inject
    private SigningKeys keys;

    @Inject
    private SigningKeyStore store;

    @Inject
    private MovableClock clock;

    @Test
    void anOldKeySignsNoMoreAndStaysInTheArchive() {
        var first = keys.archived().getKeys().stream().map(JWK::getKeyID).toList();
        clock.move(Duration.ofDays(88));
        store.rotate();
        clock.move(Duration.ofDays(15));
        store.rotate();
        assertThat(store.current()).hasSameSizeAs(SigningKeyStore.ALGORITHMS);
        assertThat(keys.archived().getKeys()).extracting(JWK::getKeyID).containsAll(first);
        assertThat(keys.archived().getKeys()).hasSizeGreaterThan(first.size()).noneMatch(JWK::isPrivate);
    }
}
