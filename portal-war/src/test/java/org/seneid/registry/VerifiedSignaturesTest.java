package org.seneid.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VerifiedSignaturesTest {

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void theSameBytesAreCheckedOnce() {
        var verified = new VerifiedSignatures(10);
        for (int i = 0; i < 3; i++) assertThat(check(verified, "text", true)).isTrue();
        assertThat(checks).hasValue(1);
    }

    @Test
    void otherBytesAreCheckedAgain() {
        var verified = new VerifiedSignatures(10);
        check(verified, "text", true);
        assertThat(check(verified, "texts", false)).isFalse();
        assertThat(checks).hasValue(2);
    }

    @Test
    void aFailureIsNotRemembered() {
        var verified = new VerifiedSignatures(10);
        assertThat(check(verified, "text", false)).isFalse();
        assertThat(check(verified, "text", true)).isTrue();
        assertThat(checks).hasValue(2);
    }

    @Test
    void noneIsRememberedWhenNoneMayBe() {
        var verified = new VerifiedSignatures(0);
        for (int i = 0; i < 3; i++) check(verified, "text", true);
        assertThat(checks).hasValue(3);
    }

    @Test
    void noMoreAreRememberedThanAllowed() {
        var verified = new VerifiedSignatures(2);
        for (int i = 0; i < 10; i++) check(verified, "text " + i, true);
        for (int i = 0; i < 10; i++) check(verified, "text " + i, true);
        assertThat(checks).hasValueGreaterThanOrEqualTo(18);
    }

    private boolean check(VerifiedSignatures verified, String text, boolean genuine) {
        return verified.genuine(text.getBytes(UTF_8), () -> {
            checks.incrementAndGet();
            return genuine;
        });
    }
}
