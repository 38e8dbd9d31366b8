package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A clerk takes what citizens sent, asks for more, and decides. */
@Story
@SecondServer
class CaseworkStory {

    @Test
    void aClerkTakesAnApplicationAsksForMoreAndApproves(Browser clerk, Browser citizen) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD));
        var id = Support.applies(person);
        var number = Support.one("select number from application where public_id = '" + id + "'");
        var work = new Screen(clerk);
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP).open("/cases?service=confirmation-of-residence&sort=-due", Language.VIETNAMESE);
        Axe.assertClean(clerk);
        work.follow(number).says("services.casework.hidden");
        Axe.assertClean(clerk);
        work.press("services.casework.take").says("services.casework.taken").says(person.name());
        new Select(work.field("services.casework.ask-text")).selectByValue("vi:ASK_UNREADABLE");
        work.press("services.casework.ask-insert");
        assertThat(work.field("services.casework.what").getDomProperty("value"))
                .isEqualTo(work.text("services.reply.words.ASK_UNREADABLE"));
        assertThat(clerk.<Boolean>script("const at = document.activeElement;"
                        + " return at.id === 'asked' && at.selectionStart === at.value.length"))
                .as("the caret stands behind what was put in")
                .isTrue();
        Axe.assertClean(clerk);
        work.press("services.casework.send").says("services.application.halted");

        citizen.arrive(person);
        citizen.open("/applications/" + id, Language.ENGLISH);
        var asked = new Screen(citizen);
        asked.says(work.text("services.reply.words.ASK_UNREADABLE"));
        asked.type("services.asked.answer", "Here it is again").press("services.asked.send");

        clerk.look(Look.PHONE).open("/cases/" + id, Language.ENGLISH);
        work.says("Here it is again");
        Axe.assertClean(clerk);
        work.press("services.casework.approve").says("services.casework.approved");
        Axe.assertClean(clerk);
        citizen.reload();
        asked.says("services.status.approved");
    }

    @Test
    void aClerkAnswersTheReportOfAMistake(Browser clerk, Browser citizen) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD));
        var id = Support.reports(person);
        var work = new Screen(clerk);
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP).open("/cases/mistakes", Language.ENGLISH);
        Axe.assertClean(clerk);
        clerk.open("/cases/mistakes/" + id, Language.ENGLISH);
        work.says("services.mistakes.hidden").press("services.mistakes.take").says("Nguyễn Thị Đúng");
        Axe.assertClean(clerk);
        work.press("services.mistakes.refuse");
        assertThat(work.errors()).containsExactly(work.text("documents.report.answer-empty"));
        clerk.look(Look.PHONE).open("/cases/mistakes/" + id, Language.VIETNAMESE);
        Axe.assertClean(clerk);
        work.type("services.casework.reason", "Giấy khai sinh ghi như vậy.")
                .press("services.mistakes.refuse")
                .says("services.mistakes.refused");
        citizen.arrive(person);
        citizen.open("/applications", Language.VIETNAMESE);
        new Screen(citizen)
                .says("services.mistake.status.REFUSED")
                .follow("registry.fact.name")
                .says("Giấy khai sinh ghi như vậy.");
    }
}
