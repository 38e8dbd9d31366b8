package org.seneid.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final int MANY = 200_000;

    private final SecretBox seal = new SecretBox();

    @BeforeEach
    void inADemo() {
        seal.configured = Optional.empty();
        seal.demo = true;
        seal.derive();
    }

    @Test
    void aCodeHasOneFingerprintHoweverManyAskAtOnce() {
        var alone = seal.fingerprint("123456");
        var together = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> seal.fingerprint("123456"))
                .distinct()
                .toList();
        assertThat(together).containsExactly(alone);
        assertThat(seal.fingerprint("123457")).hasSize(64).isNotEqualTo(alone);
    }

    @Test
    void whatIsSealedIsReadAgainAndNothingElseIs() {
        var sealed = seal.seal("JBSWY3DPEHPK3PXP");
        assertThat(sealed).doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(seal.opened(sealed)).contains("JBSWY3DPEHPK3PXP");
        assertThat(seal.opened(sealed.replaceFirst("[^.]{6}$", "AAAAAA"))).isEmpty();
        assertThat(seal.opened("JBSWY3DPEHPK3PXP")).isEmpty();
    }
}
