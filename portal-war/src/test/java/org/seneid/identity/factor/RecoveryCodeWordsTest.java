package org.seneid.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Whoever has no recovery codes yet is not offered new ones. */
class RecoveryCodeWordsTest {

    @Test
    void onlyCodesThatReplaceOthersAreNew() {
        var vietnamese = Messages.in(Language.VIETNAMESE);
        var english = Messages.in(Language.ENGLISH);
        assertThat(vietnamese.text("identity.recovery-codes.make")).doesNotContain("mới");
        assertThat(vietnamese.text("identity.recovery-codes.new")).contains("mới");
        assertThat(english.text("identity.recovery-codes.make")).doesNotContain("new");
        assertThat(english.text("identity.recovery-codes.new")).contains("new");
    }
}
