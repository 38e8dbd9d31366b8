package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A citizen and an agent at once: the one opens the door and can shut it, the other looks and cannot forget at whose. */
@Story
class HelpdeskStory {

    private static final String STOP = "helpdesk.banner.stop";

    @Test
    void theAgentSeesTheCitizensPagesUnderABannerUntilTheyStop(Browser home, Browser helpdesk) {
        var citizen =
                Support.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE).withBalance(500_000));
        var caller = new CallerScreen(home).signIn(citizen);
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, caller.asksShowing("ALL"));
        assertThat(helpdesk.address()).isEqualTo("/home");
        for (var address : new String[] {
            "/home",
            "/documents",
            "/documents/citizen-card",
            "/documents/driving-licence",
            "/bills",
            "/payments",
            "/account",
            "/notifications",
            "/profile"
        }) {
            helpdesk.open(address);
            seesWhose(helpdesk, citizen);
            assertThat(new String(helpdesk.source(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain(citizen.number())
                    .doesNotContain(grouped(citizen.number()));
            Axe.assertClean(helpdesk);
        }
        for (var address :
                new String[] {"/profile/security", "/access-log", "/sharing", "/documents/new", "/nowhere"}) {
            helpdesk.open(address);
            seesWhose(helpdesk, citizen);
        }
        helpdesk.driver().switchTo().newWindow(WindowType.TAB);
        helpdesk.open("/documents");
        seesWhose(helpdesk, citizen);
        agent.press(STOP);
        agent.says("helpdesk.ended.title");
        Axe.assertClean(helpdesk);
        helpdesk.open("/documents");
        agent.says("helpdesk.ended.title");
    }

    @Test
    void theCitizenStopsItAndTheNextPageSaysSo(Browser home, Browser helpdesk) {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var caller = new CallerScreen(home).signIn(citizen);
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, caller.asksShowing("DOCUMENTS"));
        helpdesk.open("/documents");
        home.open("/profile/help");
        caller.says("helpdesk.help.running");
        Axe.assertClean(home);
        caller.press("helpdesk.help.stop");
        caller.says("helpdesk.help.stopped");
        caller.says("helpdesk.help.ended-by.CITIZEN");
        helpdesk.reload();
        agent.says("helpdesk.ended.title");
        assertThat(helpdesk.text()).doesNotContain(citizen.name());
    }

    @Test
    void whatIsNotShownIsNoLinkAndNoPage(Browser home, Browser helpdesk) {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var caller = new CallerScreen(home).signIn(citizen);
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, caller.asksShowing("PAYMENTS"));
        assertThat(helpdesk.text()).doesNotContain(agent.text("platform.nav.documents"));
        helpdesk.open("/documents");
        agent.says("platform.behalf.not-shown", citizen.name());
        seesWhose(helpdesk, citizen);
        helpdesk.open("/bills");
        assertThat(helpdesk.address()).isEqualTo("/bills");
        Axe.assertClean(helpdesk);
    }

    @Test
    void aMaskIsTakenAwayOnRecordOnly(Browser home, Browser helpdesk) {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var caller = new CallerScreen(home).signIn(citizen);
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, caller.asksShowing("ALL"));
        helpdesk.open("/documents/citizen-card");
        assertThat(helpdesk.text()).contains("••• ••• ••• " + citizen.number().substring(9));
        agent.press("helpdesk.masked.show.PERSONAL_ID");
        assertThat(helpdesk.text()).contains(grouped(citizen.number()));
        Axe.assertClean(helpdesk);
        home.open("/access-log");
        assertThat(home.text())
                .contains(caller.text(
                                "audit.act.help.unmasked",
                                "",
                                caller.text("audit.attribute.PERSONAL_ID").toLowerCase())
                        .substring(0, 10));
    }

    @Test
    void theReplayIsWhatTheAgentOpened(Browser home, Browser helpdesk) {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var caller = new CallerScreen(home).signIn(citizen);
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, caller.asksShowing("DOCUMENTS"));
        for (var address : new String[] {"/documents", "/documents/citizen-card", "/bills"}) helpdesk.open(address);
        agent.press(STOP);
        home.open("/notifications");
        home.open(home.addressBehind(By.cssSelector("ul.list a[href^='/profile/help/']")));
        caller.says("helpdesk.replay.pages");
        assertThat(home.driver().findElements(By.cssSelector("ol.list b")))
                .extracting(WebElement::getText)
                .containsExactly(
                        caller.text("helpdesk.page.home"),
                        caller.text("helpdesk.page.documents"),
                        caller.text("helpdesk.page.documents.kind"),
                        caller.text("helpdesk.page.bills"));
        assertThat(home.text())
                .contains(caller.text("helpdesk.replay.refused"))
                .contains(caller.text("registry.fact.birthDate").toLowerCase());
        Axe.assertClean(home);
    }

    private static void seesWhose(Browser helpdesk, Person citizen) {
        var banner = helpdesk.driver().findElement(By.cssSelector("aside.watching"));
        assertThat(banner.getText())
                .contains(citizen.name())
                .contains("HT-")
                .contains(new Screen(helpdesk).text("helpdesk.banner.read-only"));
        assertThat(new Screen(helpdesk).offers(STOP)).isTrue();
    }

    static String grouped(String number) {
        return number.replaceAll("(...)(?=.)", "$1 ");
    }
}
