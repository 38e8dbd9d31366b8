package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.sharing.viewing.ShareVerdict;

class ShareStatusTest {

    @ParameterizedTest
    @EnumSource
    void anOpenShareMayBecomeAnything(ShareStatus next) {
        assertThat(ShareStatus.OPEN.to(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void whatHasEndedStaysEnded(ShareStatus ended) {
        for (var next : ShareStatus.values())
            assertThatThrownBy(() -> ended.to(next))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(ended.key()));
    }

    @Test
    void everyStateAndVerdictHasItsWord() {
        var words = Messages.in(Language.ENGLISH);
        for (var status : ShareStatus.values())
            assertThat(words.has(status.key())).as(status.key()).isTrue();
        for (var verdict : ShareVerdict.values()) {
            assertThat(words.has(verdict.key())).as(verdict.key()).isTrue();
            assertThat(words.has(verdict.key() + ".text")).as(verdict.key()).isTrue();
        }
    }
}
