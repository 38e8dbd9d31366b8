package org.seneid.services.embed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** What the address of a page in a frame says of files: which were kept, and why each other one was not. */
class FilesOutcomeTest {

    private static final Messages WORDS = Messages.in(Language.ENGLISH);
    private static final String REASON = "services.attachment.reason.";

    @Test
    void eachRefusalIsSaidAtItsFieldWithItsOwnLimit() {
        var refused = List.of(
                FilesOutcome.refusal(0, new RuleBroken(REASON + "too-large")),
                FilesOutcome.refusal(2, new RuleBroken(REASON + "pdf-too-long", 50)));
        var problems = new FilesOutcome("certificate", List.of(), false, refused).problems(WORDS);
        assertThat(problems).extracting(RuleBroken::field).containsOnly("f-certificate");
        assertThat(problems)
                .extracting(FilesOutcomeTest::said)
                .containsExactly(
                        WORDS.text(REASON + "too-large"),
                        WORDS.text("services.attachment.nth", 2, WORDS.text(REASON + "pdf-too-long", 50)));
    }

    private static String said(RuleBroken problem) {
        return WORDS.text(problem.key(), problem.args());
    }

    @Test
    void anAddressThatNoPortalWroteSaysNothing() {
        var made = List.of("1.no-such-reason", "<b>", "too-large", "1.2.3");
        assertThat(new FilesOutcome("certificate", List.of(), false, made).problems(WORDS))
                .isEmpty();
    }

    @Test
    void whatWasKeptIsNamedAtItsOwnFieldAlone() {
        var outcome = new FilesOutcome("certificate", List.of("2", "3", "2", "of-another"), false, List.of());
        var files = Map.of("1", "a.pdf", "2", "b.jpg", "3", "c.png");
        assertThat(outcome.done("certificate", files, WORDS)).isEqualTo("Uploaded b.jpg, c.png.");
        assertThat(outcome.done("other", files, WORDS)).isEmpty();
        assertThat(new FilesOutcome("certificate", List.of(), false, List.of()).done("certificate", files, WORDS))
                .isEmpty();
        assertThat(new FilesOutcome("certificate", List.of(), true, List.of()).done("certificate", files, WORDS))
                .isEqualTo("Removed one file.");
    }

    @Test
    void theAddressNamesNoFile() {
        assertThat(new FilesOutcome("certificate", List.of("abc"), false, List.of("2.heic")).query())
                .isEqualTo("?field=certificate&added=abc&refused=2.heic");
        assertThat(new FilesOutcome(null, List.of(), true, List.of()).query()).isEqualTo("?field=&removed=true");
    }
}
