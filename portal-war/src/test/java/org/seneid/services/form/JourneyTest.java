package org.seneid.services.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seneid.services.form.Forms.answers;
import static org.seneid.services.form.Forms.everything;
import static org.seneid.services.form.Forms.journey;
import static org.seneid.services.form.Forms.passing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;

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

    private final ServiceDefinition listed = Forms.read(Forms.LISTED);

    private static List<String> wrong(Journey journey, String page) {
        return journey.wrong(journey.page(page).orElseThrow()).stream()
                .map(RuleBroken::key)
                .toList();
    }

    @Test
    void aListHasItsLeastAndItsMost() {
        var none = journey(listed, Answers.NONE);
        var page = none.page("children").orElseThrow();
        assertThat(wrong(none, "children")).containsExactly("services.form.too-few");
        assertThat(none.takes(page, 1)).isTrue();
        assertThat(none.takes(page, 2)).isFalse();
        var full = Answers.NONE.adding("children", 1).adding("children", 2).adding("children", 5);
        assertThat(journey(listed, full).takesMore(page)).isFalse();
        assertThat(journey(listed, full).takes(page, 5)).isTrue();
        assertThat(journey(listed, full).takes(page, 6)).isFalse();
    }

    @Test
    void anItemThatIsWrongIsNamedByItsPlace() {
        var said = answers("child-name.2", "x".repeat(11), "child-name.4", "An")
                .adding("children", 2)
                .adding("children", 4);
        var journey = journey(listed, said);
        var page = journey.page("children").orElseThrow();
        assertThat(journey.wrong(page))
                .extracting(RuleBroken::key, RuleBroken::field)
                .containsExactly(tuple("services.form.item-wrong", "item-2"));
        assertThat(journey.wrong(page, 4)).isEmpty();
        assertThat(journey.itemName(page, 4)).isEqualTo("Child 2");
        assertThat(journey.itemName(page, 5)).isEqualTo("Child 3");
    }

    @Test
    void onlyItemsThatAreThereCount() {
        var said = answers("child-name.1", "gone", "child-name.2", "An").adding("children", 2);
        assertThat(journey(listed, said).counting().values()).containsOnlyKeys("#children", "child-name.2");
    }

    @Test
    void onlyThoseAreChosenWhomTheRegisterNames() {
        var name = new Wording("Bình", "Bình");
        var other = OfferedAnswer.of("b", name, name);
        var said = answers("people", "b");
        var offering = Map.of("people", List.of(other));
        assertThat(wrong(offering(said, offering), "people")).isEmpty();
        assertThat(wrong(offering(answers("people", "c"), offering), "people")).containsExactly("services.form.choose");
        assertThat(wrong(offering(said, Map.of()), "people")).containsExactly("services.form.household-silent");
    }

    private Journey offering(Answers said, Map<String, List<OfferedAnswer>> offered) {
        return new Journey(listed, said, KnownValues.NONE, offered, Forms.TODAY, Language.ENGLISH);
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
