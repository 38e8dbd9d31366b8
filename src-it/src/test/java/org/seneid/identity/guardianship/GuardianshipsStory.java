package org.seneid.identity.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A citizen acts for a child and for their mother: never without seeing for whom, and the other can read it. */
@Story
class GuardianshipsStory {

    private static final String BACK = "platform.behalf.leave";

    private Person guardian;
    private Map<String, String> child;

    @BeforeEach
    void aFamily() {
        guardian = Support.make(aCitizen());
        child = Support.childOf(guardian);
    }

    @Test
    void theChildsCardIsSeenUnderItsNameAndPaymentsAreRefusedInWords(Browser browser) {
        var screen = signedIn(browser, guardian);
        browser.open("/dependants");
        Axe.assertClean(browser);
        actFor(screen, child.get("name"));
        assertThat(browser.address()).isEqualTo("/home");
        for (var address : new String[] {"/home", "/documents", "/documents/citizen-card", "/sharing", "/profile"}) {
            browser.open(address);
            seesForWhom(browser, child.get("name"));
            Axe.assertClean(browser);
        }
        browser.open("/documents/citizen-card");
        assertThat(browser.text()).contains(child.get("name"));

        for (var address : new String[] {"/bills", "/payments", "/profile/security", "/dependants"}) {
            browser.open(address);
            screen.says("platform.behalf.refused", child.get("name"));
            seesForWhom(browser, child.get("name"));
        }
        Axe.assertClean(browser);

        browser.open("/access-log");
        assertThat(browser.text())
                .contains(screen.text("audit.log.title-of", child.get("name")))
                .contains(screen.text("audit.by.you") + " "
                        + screen.text("audit.act.guardian.began-to-act", "", "", child.get("name")));
        Axe.assertClean(browser);
        screen.press(BACK);
        assertThat(browser.address()).isEqualTo("/home");
        assertThat(browser.text()).doesNotContain(screen.text("platform.behalf.acting"));
        browser.open("/bills");
        assertThat(browser.address()).isEqualTo("/bills");
        browser.open("/access-log");
        screen.unfold();
        assertThat(browser.text()).contains(screen.text("audit.act.dependant.began-to-act", child.get("name")));
    }

    @Test
    void somethingOfTheChildsIsSharedAfterAStepUp(Browser browser) {
        var screen = signedIn(browser, guardian);
        browser.open("/dependants");
        actFor(screen, child.get("name"));
        browser.open("/sharing/new");
        screen.press("sharing.preset.HOTEL");
        Support.moveClock(Duration.ofMinutes(6));
        screen.press("sharing.check.submit");
        assertThat(screen.heading()).isEqualTo(screen.text("identity.confirm.title"));
        new SignInScreen(browser).confirmBySms(guardian.number());
        seesForWhom(browser, child.get("name"));
        screen.press("sharing.check.submit");
        assertThat(screen.button("sharing.share.stop").isDisplayed()).isTrue();
        screen.press(BACK);
        browser.open("/sharing");
        screen.says("sharing.shares.empty.title");
    }

    @Test
    void aFormThatWasOpenedForTheChildDoesNothingForItsParent(Browser browser) {
        var screen = signedIn(browser, guardian);
        browser.open("/dependants");
        actFor(screen, child.get("name"));
        browser.open("/documents/new");
        var first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open("/home");
        screen.press(BACK);
        browser.driver().close();
        browser.driver().switchTo().window(first);
        screen.press(screen.text("documents.new.ask") + ": " + screen.text("registry.kind.HEALTH_INSURANCE"));
        assertThat(browser.address()).isEqualTo("/documents/new");
        assertThat(browser.text()).doesNotContain(screen.text("platform.behalf.acting"));
        browser.open("/documents");
        screen.says("documents.documents.empty.title");
    }

    @Test
    void aMotherAgreesReadsWhatWasDoneAndEndsIt(Browser mothers, Browser guardians) {
        var mother = Support.make(aCitizen().holding(CITIZEN_CARD));
        Support.isAskedToBeHelped(mother, guardian);
        var hers = signedIn(mothers, mother);
        mothers.open("/dependants");
        hers.says("identity.dependants.asked.who", guardian.name());
        Axe.assertClean(mothers);
        hers.press(hers.text("identity.dependants.agree") + ": " + guardian.name())
                .says("identity.dependants.agreed");
        Axe.assertClean(mothers);

        var his = signedIn(guardians, guardian);
        guardians.open("/dependants");
        actFor(his, mother.name());
        guardians.open("/documents/citizen-card");
        seesForWhom(guardians, mother.name());
        assertThat(guardians.text()).doesNotContain(his.text("documents.document.share"));
        Axe.assertClean(guardians);
        guardians.open("/sharing");
        his.says("platform.behalf.refused", mother.name());

        mothers.open("/access-log");
        assertThat(mothers.text()).contains(hers.text("audit.by.GUARDIAN", guardian.name()));
        mothers.open("/dependants");
        mothers.driver().findElement(By.cssSelector("main details > summary")).click();
        hers.press(hers.text("identity.dependants.withdraw.submit") + ": " + guardian.name());
        hers.says("identity.dependants.withdrawn");

        guardians.open("/documents");
        his.says("identity.dependants.ended");
        assertThat(guardians.address()).isEqualTo("/dependants?ended=yes");
        assertThat(guardians.text()).doesNotContain(his.text("platform.behalf.acting"));
    }

    @Test
    void machinesAreToldByStatusAndWhoeverHasNoTokenStaysWhereTheyAre() {
        var mother = Support.make(aCitizen());
        var helper = Support.make(aCitizen());
        Support.agreesToBeHelped(mother, helper);
        var web = Web.signedIn(helper);
        var act = web.get("/dependants").forms().stream()
                .filter(form -> form.action().equals("/dependants"))
                .findFirst()
                .orElseThrow();
        assertThat(web.post(act).location()).endsWith("/home");

        assertThat(web.post("/dependants/leave", Map.of()).status()).isEqualTo(403);
        assertThat(web.get("/home").page().title()).contains(mother.name());
        assertThat(web.get("/dependants/leave").status()).isEqualTo(303);
        assertThat(web.get("/home").page().title()).contains(mother.name());

        var hers = Web.signedIn(mother);
        hers.get("/dependants").forms().stream()
                .filter(form -> form.action().equals("/dependants"))
                .forEach(hers::post);
        var live = web.get("/api/v1/live", "Accept", "text/event-stream");
        assertThat(live.status()).as("what is asked for her after she ended it").isEqualTo(403);
    }

    private static void actFor(Screen screen, String name) {
        screen.press(screen.text("identity.dependants.act") + ": " + name);
    }

    private static void seesForWhom(Browser browser, String name) {
        var screen = new Screen(browser);
        assertThat(browser.title())
                .contains(screen.text("platform.title.behalf", name).strip());
        assertThat(browser.text()).contains(screen.text("platform.behalf.acting") + " " + name);
        assertThat(screen.button(BACK).isDisplayed()).isTrue();
    }

    private static Screen signedIn(Browser browser, Person who) {
        return browser.arrive(who);
    }
}
