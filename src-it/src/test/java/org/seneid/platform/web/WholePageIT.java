package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;
import org.seneid.support.BreakingPage;

/** A page that fails while it is made, be it after 300 KB, is a whole page about that, and nothing of it is seen. */
@InContainer
class WholePageIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "/form"})
    void aFaultAtTheEndLeavesNoHalfPage(String kind) {
        var answer = new Web().get(BreakingPage.ADDRESS + kind);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains(Messages.in(Language.VIETNAMESE).text("platform.failure.title"))
                .doesNotContain(new BreakingPage().getTitle())
                .doesNotContain("on purpose")
                .endsWith("</html>")
                .containsOnlyOnce("<html");
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }
}
