package org.seneid.services.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A developer writes a service's form, reads what is wrong with it, sees it, and an operator publishes it. */
@Story
@SecondServer
class FormPublishingStory {

    private static final String SLUG = "published-in-a-story";

    @Test
    void aFormIsWrittenCheckedSeenAndPublished(Browser developers, Browser operators) {
        developers.arrive(Support.developer());
        developers.look(Look.DESKTOP);
        var own = new Screen(developers);
        developers.open("/partners/forms");
        own.says("services.publishing.none");
        Axe.assertClean(developers);
        developers.open("/partners/forms/new?from=birth-registration");
        rewrite(developers, "service: birth-registration", "service: " + SLUG);
        rewrite(developers, "code: KS", "code: ZZ");
        rewrite(developers, "source: citizen-card.name", "source: citizen-card.salary");
        own.press("services.publishing.keep").says("services.definition.no-source", "citizen-card.salary");
        assertThat(own.errors()).allMatch(line -> line.matches("Dòng \\d+: .*"));
        assertThat(own.field("services.publishing.text").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        Axe.assertClean(developers);
        rewrite(developers, "source: citizen-card.salary", "source: citizen-card.name");
        own.press("services.publishing.keep").says("Con bạn tên là gì?");
        Axe.assertClean(developers);
        developers.look(Look.PHONE);
        Axe.assertClean(developers);
        own.press("services.publishing.submit").says("services.publishing.submitted");

        operators.arrive(Support.operator());
        operators.look(Look.DESKTOP);
        var review = new Screen(operators);
        operators.open("/operations/forms", Language.ENGLISH);
        Axe.assertClean(operators);
        review.follow(SLUG).says("What is your child’s name?");
        Axe.assertClean(operators);
        review.press("services.publishing.send-back");
        assertThat(review.errors()).hasSize(1);
        review.enter("services.publishing.why");
        assertThat(review.errors()).as("Enter sends back and publishes nothing").hasSize(1);
        review.press("services.publishing.publish").says("services.publishing.published");
        developers.open("/services/" + SLUG);
        own.says("Đăng ký khai sinh");
    }

    private static void rewrite(Browser browser, String before, String after) {
        browser.script("const text = document.getElementById('text'); text.value = text.value.replace('" + before
                + "', '" + after + "')");
    }
}
