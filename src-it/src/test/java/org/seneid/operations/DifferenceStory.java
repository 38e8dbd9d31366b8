package org.seneid.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** An operator finds out whose money it is that came for a number that is nobody's. */
@Story
class DifferenceStory {

    private static final long HERE = 1_000;
    private static final long LOST = 300_000;
    private static final String WHY = "Khách gọi, đã đối chiếu với ngân hàng";

    @ParameterizedTest
    @MethodSource("org.seneid.operations.OperationsStory#languages")
    void moneyThatCameForNobodyIsGivenToWhoseItIsOnce(Locale language, Browser citizen, Browser browser) {
        var person = Support.make(aCitizen().withBalance(HERE));
        citizen.arrive(person);
        citizen.open("/account/receive");
        var address = "/operations/differences/" + Support.lost(LOST);
        new SignInScreen(browser).signIn("operator.son", "lotus-pond-2026");
        browser.open(address, language);
        var page = new Screen(browser);
        Axe.assertClean(browser);

        page.type("operations.differences.note", WHY).press("operations.differences.settle");
        assertThat(page.errors()).containsExactly(page.text("operations.differences.receiver.missing"));
        page.type("operations.differences.receiver", "000000000000").press("operations.differences.settle");
        assertThat(page.errors()).containsExactly(page.text("operations.differences.receiver.unknown"));
        page.type("operations.differences.receiver", number(person))
                .type("operations.differences.note", "")
                .press("operations.differences.settle");
        assertThat(page.errors()).containsExactly(page.text("operations.differences.note.missing"));
        page.says(new Formats(language).money(new Money(LOST)));
        page.type("operations.differences.note", WHY)
                .press("operations.differences.settle")
                .says("operations.differences.done");

        browser.open(address);
        page.says("platform.work.settled");
        assertThat(page.offers("operations.differences.settle")).isFalse();
        Axe.assertClean(browser);
        citizen.open("/account");
        new Screen(citizen).says(new Formats(citizen.language()).money(new Money(HERE + LOST)));
    }

    private static String number(Person person) {
        return Support.one(
                "select r.number from receiving_account r join account a on a.id = r.owner where a.person = '"
                        + person.number() + "'");
    }
}
