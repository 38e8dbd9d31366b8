package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.platform.Operator;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class LocalizedTextTest {

    /** On a page it ends no line in its middle; the short letters of an SMS have no such space. */
    @Test
    void theHotlineIsUnbrokenOnPagesAndPlainInMessages() {
        var said = Messages.in(Language.VIETNAMESE).text("notifications.sms.not-me");
        assertThat(Operator.hotline()).doesNotContain(" ");
        assertThat(said).contains(Operator.hotline());
        assertThat(LocalizedText.in(Language.VIETNAMESE, said).text())
                .doesNotContain("\u00a0")
                .contains(Operator.hotline().replace('\u00a0', ' '));
    }
}
