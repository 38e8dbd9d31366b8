package org.seneid.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** An operator's day: what has to be looked at, what was not delivered, what runs, and what the portal is set to. */
@Story
class OperationsStory {

    private static final String PHONE = "+84909123987";
    private static final List<String> PAGES = List.of(
            "/operations",
            "/operations/outbox",
            "/operations/jobs",
            "/operations/adapters",
            "/operations/books",
            "/operations/limits",
            "/operations/settings");

    static List<Locale> languages() {
        return List.of(Language.VIETNAMESE, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anOperatorsDay(Locale language, Browser browser) {
        var message = givenUp();
        new SignInScreen(browser).signIn("operator.son", "lotus-pond-2026");
        browser.open("/operations", language);
        var page = new Screen(browser);
        assertThat(browser.text()).contains("databases", "disk", "trail", "H2");
        page.follow("operations.attention.outbox");
        assertThat(browser.address()).contains("state=failed");
        assertThat(browser.text()).contains(message.value()).doesNotContain(PHONE);

        page.follow(message.value());
        Axe.assertClean(browser);
        page.press("operations.delivery.retry").says("operations.delivery.planned");
        browser.until(sent -> {
            browser.open("/operations/outbox?state=failed", language);
            return !browser.text().contains(message.value());
        });

        browser.open("/operations/jobs?sort=-started", language);
        assertThat(browser.text()).contains(page.text("operations.job.trail-sequencer"));
        browser.open("/operations/books", language);
        page.press("operations.books.add-up").says("operations.ledger.begun");
        page.says("operations.books.even");
        browser.until(asked -> browser.<Boolean>script("return Object.values(PrimeFaces.widgets)"
                + ".filter(part => part instanceof PrimeFaces.widget.Poll).every(poll => !poll.isActive())"));
        browser.open("/operations/books/differences", language);
        page.says("operations.differences.none");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPageTellsASecretOrACitizen(Locale language, Browser browser) {
        new SignInScreen(browser).signIn("operator.son", "lotus-pond-2026");
        var person = Support.portal("select person, name from account where role = 'CITIZEN' and person is not null")
                .get(0);
        for (var address : PAGES) {
            browser.open(address, language);
            assertThat(browser.driver().getPageSource())
                    .as(address)
                    .doesNotContain(person.get("person"), person.get("name"), PHONE, "lotus-pond-2026");
            assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
        }
    }

    private static PublicId givenUp() {
        var id = PublicId.random();
        Support.portal(
                "insert into outbox_message (id, version, public_id, channel, recipient, subject, languages, body,"
                        + " status, tries, last_error, created_at) values ((select coalesce(min(id), 0) - 1 from outbox_message),"
                        + " 0, '" + id.value() + "', 'SMS', '" + PHONE + "', '', '', '', 'FAILED', 9, 'no answer',"
                        + " current_timestamp)");
        return id;
    }
}
