package org.seneid.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final int MANY = 200_000;

    private final SecretBox secretBox = new SecretBox();

    @BeforeEach
    void inADemo() {
        secretBox.configured = Optional.empty();
        secretBox.demo = true;
        secretBox.derive();
    }

    @Test
    void aCodeHasOneFingerprintHoweverManyAskAtOnce() {
        var alone = secretBox.fingerprint("123456");
        var together = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> secretBox.fingerprint("123456"))
                .distinct()
                .toList();
        assertThat(together).containsExactly(alone);
        assertThat(secretBox.fingerprint("123457")).hasSize(64).isNotEqualTo(alone);
    }

    @Test
    void whatIsSealedIsReadAgainAndNothingElseIs() {
        var sealed = secretBox.seal("JBSWY3DPEHPK3PXP");
        assertThat(sealed).doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(secretBox.opened(sealed)).contains("JBSWY3DPEHPK3PXP");
        assertThat(secretBox.opened(sealed.replaceFirst("[^.]{6}$", "AAAAAA"))).isEmpty();
        assertThat(secretBox.opened("JBSWY3DPEHPK3PXP")).isEmpty();
    }

    @Test
    void bytesAreReadAgainForTheirPurposeOnly() {
        var bytes = new byte[] {1, 2, 3};
        var kept = secretBox.seal(bytes, "a/1");
        assertThat(secretBox.open(kept, "a/1")).isEqualTo(bytes);
        assertThat(secretBox.seal(bytes, "a/1")).isNotEqualTo(kept);
        assertThatThrownBy(() -> secretBox.open(kept, "a/2")).isInstanceOf(IllegalStateException.class);
        kept[14] ^= 1;
        assertThatThrownBy(() -> secretBox.open(kept, "a/1")).isInstanceOf(IllegalStateException.class);
    }
}
