package org.seneid.services.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seneid.services.form.Forms.answers;
import static org.seneid.services.form.Forms.everything;
import static org.seneid.services.form.Forms.journey;
import static org.seneid.services.form.Forms.passing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.ServiceDefinition;

/** The way through a form follows from what was answered, and from nothing else. */
class JourneyTest {

    private final ServiceDefinition residence = Forms.shipped("confirmation-of-residence");

    private static List<String> pages(Journey journey) {
        return journey.pages().stream().map(FormPage::id).toList();
    }

    @Test
    void aPageIsAskedWhenItsConditionHolds() {
        assertThat(pages(journey(residence, answers("purpose", "work"))))
                .containsExactly("purpose", "receiver", "form");
        assertThat(pages(journey(residence, answers("purpose", "other"))))
                .containsExactly("purpose", "other-purpose", "receiver", "form");
    }

    @Test
    void onAndBackGoPastWhatIsNotAsked() {
        var journey = journey(residence, answers("purpose", "work"));
        var purpose = journey.page("purpose").orElseThrow();
        assertThat(journey.after(purpose)).map(FormPage::id).contains("receiver");
        assertThat(journey.before(journey.page("receiver").orElseThrow())).contains(purpose);
        assertThat(journey.before(purpose)).isEmpty();
        assertThat(journey.page("other-purpose")).isEmpty();
    }

    @Test
    void whoComesBackGoesOnWhereSomethingIsMissing() {
        var begun = passing(answers("purpose", "work"), "purpose");
        assertThat(journey(residence, begun).unfinished()).map(FormPage::id).contains("receiver");
        var changed = passing(answers("purpose", "other", "form", "paper"), "purpose", "receiver", "form");
        assertThat(journey(residence, changed).unfinished()).map(FormPage::id).contains("other-purpose");
    }

    @Test
    void whatMayStayEmptyIsStillToBePassed() {
        var all = answers("purpose", "work", "form", "paper");
        assertThat(journey(residence, passing(all, "purpose", "form"), everything(residence))
                        .complete())
                .isFalse();
        assertThat(journey(residence, passing(all, "purpose", "receiver", "form"), everything(residence))
                        .complete())
                .isTrue();
    }

    @Test
    void withoutAKnownValueNothingIsComplete() {
        var all = passing(answers("purpose", "work", "form", "paper"), "purpose", "receiver", "form");
        assertThat(journey(residence, all).missing()).contains("residence").doesNotContain("phone");
        assertThat(journey(residence, all).complete()).isFalse();
    }

    @Test
    void onlyWhatIsAskedCounts() {
        var wandered = answers("purpose", "work", "other-purpose", "a secret", "strange", "x", "form", "paper");
        assertThat(journey(residence, wandered).counting().values()).containsOnlyKeys("purpose", "form");
    }

    @Test
    void whatWasNotOfferedIsNoAnswer() {
        var journey = journey(residence, answers("purpose", "president"));
        assertThat(journey.wrong(journey.page("purpose").orElseThrow()))
                .extracting(RuleBroken::key, RuleBroken::field)
                .containsExactly(tuple("services.form.choose", "f-purpose"));
    }

    @Test
    void anAnswerHasItsLength() {
        var journey = journey(residence, answers("purpose", "other", "other-purpose", "x".repeat(121)));
        assertThat(journey.wrong(journey.page("other-purpose").orElseThrow()))
                .extracting(RuleBroken::key)
                .containsExactly("services.form.too-long");
    }
}
