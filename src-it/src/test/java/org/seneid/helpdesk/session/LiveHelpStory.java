package org.seneid.helpdesk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.helpdesk.session.HelpSession.LONGEST;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.PageClock;
import org.seneid.browser.Story;
import org.seneid.helpdesk.AgentScreen;
import org.seneid.helpdesk.CallerScreen;
import org.seneid.helpdesk.SupervisorScreen;
import org.seneid.helpdesk.consent.SupportCode;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** What an agent does is seen at once by the citizen, and what the citizen stops is gone at once from the agent's screen. */
@Story
class LiveHelpStory {

    private static final By STRIP = By.cssSelector("aside.helped");
    private static final By SAID = By.cssSelector("[data-help-said]");
    private static final String STOP = "helpdesk.strip.stop";

    /** Less than after which anybody is signed out. */
    private static final Duration MEANWHILE = Duration.ofMinutes(6);

    /** When there are two minutes left before somebody who does nothing is signed out. */
    private static final Duration AWAY = Duration.ofMinutes(13).plusSeconds(2);

    /** Pages of one agent, of which the eldest give way. */
    private static final int MANY = 24;

    private Person citizen;
    private Person agent;

    @BeforeEach
    void twoPeople() {
        citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        agent = Support.agent();
    }

    @Test
    void theStripComesByItselfAndStopEmptiesTheAgentsPage(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        var code = caller.asksShowing("ALL");
        home.open("/documents");
        assertThat(home.driver().findElement(STRIP).isDisplayed()).isFalse();
        stays(home);

        looking.begins(citizen, code);
        home.until(visibilityOfElementLocated(STRIP));
        assertThat(home.driver().findElement(STRIP).getText())
                .contains(caller.text("helpdesk.strip.helping", "Giúp"))
                .containsPattern("(29|30):[0-5][0-9]");
        assertThat(stayed(home)).isTrue();
        Axe.assertClean(home);
        home.look(Look.DESKTOP);
        Axe.assertClean(home);

        helpdesk.open("/documents/citizen-card");
        assertThat(helpdesk.text()).contains(citizen.name());
        caller.button(STOP).click();
        helpdesk.until(urlContains("/helpdesk/ended"));
        looking.says("helpdesk.ended.title");
        assertThat(helpdesk.text()).doesNotContain(citizen.name());
        Axe.assertClean(helpdesk);
        caller.says("helpdesk.help.stopped");
        assertThat(stayed(home)).isTrue();
        Axe.assertClean(home);
        home.reload();
        assertThat(home.driver().findElement(STRIP).isDisplayed()).isFalse();
    }

    @Test
    void thePagesAboutHelpSayWhatHappensWithoutBeingLoadedAgain(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        var code = caller.asksShowing("ALL");
        stays(home);
        looking.begins(citizen, code);
        caller.says("helpdesk.help.running").says("helpdesk.code.status.USED");
        assertThat(home.text()).doesNotContain(code.digits());
        assertThat(stayed(home)).isTrue();
        Axe.assertClean(home);

        caller.follow("helpdesk.help.watch");
        stays(home);
        helpdesk.open("/documents/citizen-card");
        caller.says("helpdesk.page.documents.kind");
        assertThat(stayed(home)).isTrue();

        home.open("/profile/help");
        stays(home);
        caller.button(STOP).click();
        home.until(invisibilityOfElementLocated(By.id("running")));
        caller.says("helpdesk.help.stopped").says("helpdesk.help.ended-by.CITIZEN");
        assertThat(stayed(home)).isTrue();
        helpdesk.until(urlContains("/helpdesk/ended"));
    }

    @Test
    void aCodeThatIsOverIsNotShownAsUsable(Browser home) {
        var caller = new CallerScreen(home).signIn(citizen);
        var code = caller.asksShowing("ALL");
        caller.says("helpdesk.code.status.USABLE");
        stays(home);
        Support.moveClock(MEANWHILE);
        home.script("return fetch('/session', {method: 'POST'}).then(answer => answer.ok)");
        Support.moveClock(SupportCode.VALID.minus(MEANWHILE));
        PageClock.move(home, SupportCode.VALID);
        caller.says("helpdesk.code.status.EXPIRED");
        assertThat(caller.button("helpdesk.help.make").isDisplayed()).isTrue();
        assertThat(home.text()).doesNotContain(code.digits());
        assertThat(stayed(home)).isTrue();
        Axe.assertClean(home);
    }

    @Test
    void whenTheAgentEndsItTheStripGoes(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, caller.asksShowing("DOCUMENTS"));
        home.until(visibilityOfElementLocated(STRIP));
        stays(home);
        looking.press("helpdesk.banner.stop");
        home.until(invisibilityOfElementLocated(STRIP));
        assertThat(stayed(home)).isTrue();
    }

    @Test
    void whenTheTimeIsOverBothSeeItWhoeverIsThere(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        var code = caller.asksShowing("DOCUMENTS");
        looking.begins(citizen, code);
        for (int minutes = 0; minutes < LONGEST.toMinutes() - MEANWHILE.toMinutes(); minutes += MEANWHILE.toMinutes()) {
            Support.moveClock(MEANWHILE);
            helpdesk.open("/documents");
            home.open("/documents");
        }
        assertThat(helpdesk.text()).contains(citizen.name());
        home.until(visibilityOfElementLocated(STRIP));
        stays(home);
        Support.moveClock(MEANWHILE);
        home.until(invisibilityOfElementLocated(STRIP));
        assertThat(stayed(home)).isTrue();
        home.until(attributeToBe(SAID, "textContent", caller.text("helpdesk.strip.ended")));
        helpdesk.until(urlContains("/helpdesk/ended"));
        assertThat(helpdesk.text()).contains(saidOf(looking, "TIME", code)[1]).doesNotContain(citizen.name());
    }

    @Test
    void whoeverIsAwayWhenTheTimeIsOverFindsNothing(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, caller.asksShowing("DOCUMENTS"));
        home.until(visibilityOfElementLocated(STRIP));
        helpdesk.open("/documents");
        Support.moveClock(LONGEST);
        PageClock.move(home, LONGEST);
        PageClock.move(helpdesk, LONGEST);
        home.until(invisibilityOfElementLocated(STRIP));
        helpdesk.until(urlContains("/staff"));
        assertThat(helpdesk.text()).doesNotContain(citizen.name());
    }

    @Test
    void aSupervisorEndsItAndBothSeeIt(Browser home, Browser helpdesk, Browser desk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var code = caller.asksShowing("ALL");
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, code);
        helpdesk.open("/documents/citizen-card");
        home.until(visibilityOfElementLocated(STRIP));
        stays(home);
        var supervisor = new SupervisorScreen(desk).signIn(Support.supervisor());
        desk.look(Look.DESKTOP);
        supervisor.goesTo("/helpdesk/sessions").says(code.ticket());
        assertThat(desk.text()).doesNotContain(citizen.name()).doesNotContain(citizen.number());
        Axe.assertClean(desk);
        desk.open("/helpdesk/sessions", Language.ENGLISH);
        Axe.assertClean(desk);
        supervisor.ends(code.ticket()).says("helpdesk.sessions.ended");

        helpdesk.until(urlContains("/helpdesk/ended"));
        assertThat(helpdesk.text())
                .contains(saidOf(looking, "SUPERVISOR", code)[0])
                .doesNotContain(citizen.name());
        Axe.assertClean(helpdesk);
        home.until(invisibilityOfElementLocated(STRIP));
        assertThat(stayed(home)).isTrue();
        home.open("/profile/help");
        caller.says("helpdesk.help.ended-by.SUPERVISOR");
        Axe.assertClean(home);
        helpdesk.open("/documents");
        looking.says("helpdesk.ended.title");
    }

    @Test
    void withoutAScriptItIsSaidAndStoppedByTheNextPage(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var code = caller.asksShowing("DOCUMENTS");
        home.withoutScripts().open("/home");
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, code);
        helpdesk.open("/documents");
        home.reload();
        assertThat(home.driver().findElement(STRIP).getText())
                .contains(caller.text("helpdesk.strip.helping", "Giúp"))
                .containsPattern("[0-9]{1,2}:[0-9]{2}");
        caller.press(STOP);
        assertThat(home.address()).startsWith("/profile/help");
        caller.says("helpdesk.help.stopped").says("helpdesk.help.ended-by.CITIZEN");
        helpdesk.until(urlContains("/helpdesk/ended"));
    }

    @Test
    void whoeverIsAwayIsStillWarned(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        new AgentScreen(helpdesk).signIn(agent).begins(citizen, caller.asksShowing("DOCUMENTS"));
        home.until(visibilityOfElementLocated(STRIP));
        home.reload(); // the last that the citizen does
        Support.moveClock(AWAY);
        Support.helpExpires();
        home.until(invisibilityOfElementLocated(STRIP)); // the agent is away too, and the page loads itself again
        PageClock.stop(home, AWAY);
        home.until(textToBePresentInElementLocated(By.id("session"), "giây"));
        Axe.assertClean(home);
        home.look(Look.DESKTOP);
        Axe.assertClean(home);
    }

    @Test
    void aPageThatIsNotToldWhetherItsLookStandsShowsNothing(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        new AgentScreen(helpdesk).signIn(agent).begins(citizen, caller.asksShowing("DOCUMENTS"));
        helpdesk.open("/documents");
        PageClock.hurry(helpdesk);
        helpdesk.script(
                "window.others = Array.from({length: arguments[0]}, () => new EventSource('/api/v1/live'))", MANY);
        helpdesk.until(visibilityOfElementLocated(By.cssSelector("[data-deaf]")));
        assertThat(helpdesk.driver().findElement(By.id("main")).isDisplayed()).isFalse();
        Axe.assertClean(helpdesk);
    }

    /** Who ended it, as the agent is told: what stands before the moment when it began, and after it. */
    private static String[] saidOf(AgentScreen agent, String by, CallerScreen.ReadOut code) {
        return agent.text("helpdesk.ended.by." + by, code.ticket(), "§").split("§");
    }

    private static void stays(Browser browser) {
        browser.script("window.stayed = true");
    }

    /** Whether it is the same page still, that nobody loaded again. */
    private static boolean stayed(Browser browser) {
        return Boolean.TRUE.equals(browser.script("return window.stayed"));
    }
}
