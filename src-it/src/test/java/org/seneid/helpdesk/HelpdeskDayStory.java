package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.Support;

/** A day at the helpdesk: an agent works through the queue, a supervisor looks after agents. */
@Story
class HelpdeskDayStory {

    private String word;

    @BeforeEach
    void twoWait() {
        word = "t" + UUID.randomUUID().toString().substring(0, 8);
        Support.portal("insert into help_ticket (id, version, status, live, words, subject, subject_key, opened_by,"
                + " opened_at, changed_at) select next value for help_ticket_seq, 1, 'OPEN', true, s.w, s.w, s.w,"
                + " (select min(id) from account), dateadd('minute', s.x, dateadd('day', -1, current_timestamp)),"
                + " current_timestamp from (select x, '" + word + " ' || x w from system_range(1, 2)) s");
    }

    @Test
    void anAgentTakesATicketByKeysAlone(Browser helpdesk) {
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        helpdesk.look(Look.DESKTOP).open("/staff/home");
        keys(helpdesk, "g", "q");
        helpdesk.until(urlContains("/helpdesk"));
        agent.says("helpdesk.queue.title");
        agent.press("platform.list.filter").says("helpdesk.queue.title");
        keys(helpdesk, "f");
        helpdesk.driver().switchTo().activeElement().sendKeys(word, Keys.ENTER);
        helpdesk.until(urlContains("words="));
        keys(helpdesk, "j");
        helpdesk.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        helpdesk.until(urlContains("/helpdesk/tickets/"));
        assertThat(helpdesk.text()).contains(word + " 1");
        var take = helpdesk.driver().findElement(By.id("take"));
        for (int i = 0; i < 60 && !take.equals(helpdesk.driver().switchTo().activeElement()); i++)
            helpdesk.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        helpdesk.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        agent.says("helpdesk.queue.status.TAKEN");
        Axe.assertClean(helpdesk);
        helpdesk.look(Look.PHONE);
        Axe.assertClean(helpdesk);
    }

    @Test
    void aSupervisorGivesATicketAwayAndReviewsWhatWasSeen(Browser home, Browser helpdesk, Browser desk) {
        var citizen = Support.make(aCitizen().holding(DocumentKind.CITIZEN_CARD));
        var caller = new CallerScreen(home).signIn(citizen);
        var code = caller.asksShowing("ALL");
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        agent.begins(citizen, code);
        helpdesk.open("/documents/citizen-card");
        agent.press("helpdesk.banner.stop");

        var supervisor = new SupervisorScreen(desk).signIn(Support.supervisor());
        desk.look(Look.DESKTOP).open("/helpdesk/sessions/past", Language.ENGLISH);
        Axe.assertClean(desk);
        desk.open(desk.addressBehind(
                By.xpath("//tr[contains(., '" + code.ticket() + "')]//a[contains(@href,'sessions/')]")));
        supervisor.says("helpdesk.page.documents.kind").says("helpdesk.replay.no-values");
        assertThat(desk.text()).doesNotContain(citizen.name()).doesNotContain(citizen.number());
        Axe.assertClean(desk);
        desk.open("/helpdesk/tickets/" + code.ticket(), Language.VIETNAMESE);
        supervisor.says("helpdesk.history.OPENED_BY_CITIZEN").says("helpdesk.check.RIGHT");
        Axe.assertClean(desk);
        supervisor.press("helpdesk.ticket.assign");
        assertThat(supervisor.errors()).containsExactly(supervisor.text("helpdesk.ticket.nobody"));
        desk.driver().findElement(By.cssSelector("#agent > option:last-child")).click();
        supervisor.press("helpdesk.ticket.assign").says("helpdesk.ticket.assigned");
        desk.look(Look.PHONE);
        Axe.assertClean(desk);
        for (var page : new String[] {"/helpdesk/figures", "/helpdesk/approvals?show=all", "/helpdesk/sessions"}) {
            desk.open(page);
            Axe.assertClean(desk);
        }
        home.open("/access-log");
        caller.says("audit.act.help.reviewed", code.ticket());
    }

    private static void keys(Browser browser, String... keys) {
        for (var key : keys) browser.driver().findElement(By.tagName("body")).sendKeys(key);
    }
}
