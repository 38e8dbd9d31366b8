package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.enrolment.DeskScreen;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A citizen finds in their log that an officer looked them up, asks, and a supervisor answers. */
@Story
class QuestionStory {

    private static final String WORDS = "Hôm đó tôi không đến quầy công an.";
    private static final String ANSWER = "Cán bộ tra cứu nhầm số; đã nhắc nhở.";

    private final Person citizen = Support.make(aCitizen());

    @Test
    void fromAskingToTheSecondAnswer(Browser citizens, Browser desks, Browser firsts, Browser seconds) {
        lookUp(desks);
        var asking = signedIn(citizens, citizen);
        citizens.open("/access-log?who=others&words=tra+cuu");
        asking.says("audit.log.ask");
        Axe.assertClean(citizens);
        citizens.driver()
                .findElement(By.partialLinkText(asking.text("audit.log.ask")))
                .click();
        asking.says("audit.ask.words");
        assertThat(asking.heading()).isEqualTo(asking.text("audit.ask.title"));
        asking.press("audit.ask.send");
        assertThat(asking.errors()).containsExactly(asking.text("audit.question.empty"));
        Axe.assertClean(citizens);
        asking.type("audit.ask.words", WORDS).press("audit.ask.send");
        assertThat(citizens.text()).contains(WORDS);
        Axe.assertClean(citizens);

        answer(signedIn(firsts, Support.supervisor()), firsts, ANSWER);

        citizens.open("/notifications");
        asking.says("notifications.kind.QUESTION_ANSWERED");
        citizens.open("/access-log/questions");
        Axe.assertClean(citizens);
        citizens.driver().findElement(By.cssSelector("main .list .grow a")).click();
        asking.says(ANSWER);
        citizens.driver().findElement(By.cssSelector("main details > summary")).click();
        asking.type("audit.question.why", "Tôi không quen cán bộ này.").press("audit.question.again");
        asking.says("audit.question.doubted");
        assertThat(citizens.text()).contains(ANSWER, "Tôi không quen cán bộ này.");
        Axe.assertClean(citizens);

        answer(signedIn(seconds, Support.supervisor()), seconds, "Đã kiểm tra lại toàn bộ.");
        citizens.reload();
        asking.says("Đã kiểm tra lại toàn bộ.");
        assertThat(asking.offers("audit.question.again")).isFalse();
    }

    @Test
    void everythingWorksWithoutAScript(Browser citizens, Browser desks) {
        lookUp(desks);
        var asking = signedIn(citizens, citizen);
        citizens.withoutScripts();
        citizens.open("/access-log");
        citizens.driver()
                .findElement(By.xpath("//summary[normalize-space(.)='" + asking.text("audit.filter.title") + "']"))
                .click();
        asking.type("audit.filter.words", "QUAY").press("audit.filter.submit");
        assertThat(citizens.address()).contains("words=QUAY");
        assertThat(citizens.text()).contains("tra cứu bạn ở Quầy thử");
        citizens.open("/access-log?from=31%2F02%2F2026");
        assertThat(asking.errors()).containsExactly(asking.text("audit.log.day", "31/02/2026"));
        assertThat(asking.field("audit.filter.from").getDomProperty("value")).isEqualTo("31/02/2026");
    }

    @Test
    void theFilesHoldWhatThePageShows(Browser desks) {
        lookUp(desks);
        var web = Web.signedIn(citizen);
        var page = new Screen(desks);
        var downloaded = page.text("audit.act.log.downloaded", page.text("audit.subject.csv"));
        var csv = web.get("/access-log.csv?who=others&words=tra+cuu");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains(".csv");
        assertThat(csv.body()).startsWith("\ufeff").contains("tra cứu bạn ở").doesNotContain(downloaded);
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(web.get("/access-log.pdf").header("Content-Type")).isEqualTo("application/pdf");
        assertThat(web.get("/access-log").body()).contains(downloaded);
    }

    private void lookUp(Browser desks) {
        desks.arrive(Support.officer());
        desks.open("/desk");
        new DeskScreen(desks, Map.of()).find(citizen.number());
    }

    private static void answer(Screen supervisor, Browser browser, String words) {
        browser.open("/helpdesk/questions?sort=-asked");
        Axe.assertClean(browser);
        var mine = browser.driver()
                .findElement(By.xpath("//tr[contains(., 'không đến quầy') or contains(., 'không quen')]//a"));
        mine.click();
        supervisor.says("audit.answer.words");
        Axe.assertClean(browser);
        supervisor.type("audit.answer.words", words).press("audit.answer.send");
        supervisor.says("audit.answer.done");
    }

    private static Screen signedIn(Browser browser, Person who) {
        browser.look(Look.DESKTOP);
        return browser.arrive(who);
    }
}
