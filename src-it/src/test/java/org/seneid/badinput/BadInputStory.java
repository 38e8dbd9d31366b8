package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** Every form that a stranger or a citizen can reach, filled with what nobody expects, too late, or from elsewhere. */
@Story
@SecondServer
class BadInputStory {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static Web stranger;
    private static Web citizen;
    private static List<String> strangersPages;
    private static List<String> citizensPages;

    @BeforeAll
    static void findThePages() {
        stranger = new Web();
        strangersPages = Crawl.from(stranger, "/", "/sign-in", "/staff", "/v", "/r", "/d");
        citizen = Web.signedIn(Support.make(aCitizen()
                .holding(CITIZEN_CARD, DRIVING_LICENCE, VEHICLE_REGISTRATION)
                .withBalance(5_000_000)));
        citizensPages = Crawl.from(citizen, "/home", "/documents", "/sharing", "/sharing/new", "/bills", "/profile");
        assertThat(citizensPages).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void whatAStrangerTypesIsAnsweredAndKept(BadText bad) {
        strangersPages.forEach(page -> fillIn(stranger, page, bad));
    }

    @ParameterizedTest
    @EnumSource
    void whatACitizenTypesIsAnsweredAndKept(BadText bad) {
        citizensPages.forEach(page -> fillIn(citizen, page, bad));
    }

    /** Boxes, lists and texts: whatever kind of input a page has or will have, it comes back as it was sent. */
    @Test
    void aFormThatExpiredComesBackAsItWasSent() {
        var compared = new TreeSet<String>();
        for (var page : citizensOnly()) {
            for (var form : citizen.get(page).page().forms()) {
                if (form.selectFirst("[name=" + VIEW_STATE + "]") == null) continue;
                form.select("[name=" + VIEW_STATE + "]").val("-1234567890:987654321");
                var sent = ChangedForm.of(form);
                var answer = citizen.post(sent.action(), sent.fields());
                Designed.answer(answer, "expired form of " + page);
                assertThat(answer.status()).as(page).isIn(302, 303);
                var back = ChangedForm.on(citizen.get(answer.next()), form.id());
                assertThat(back.chosen()).as(form.id() + " of " + page).isEqualTo(sent.chosen());
                compared.addAll(sent.kinds());
            }
        }
        assertThat(compared).contains("checkbox", "select", "text", "textarea");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        for (var page : citizensPages) {
            for (var form : citizen.get(page).forms()) {
                var answer = citizen.post(form, "Sec-Fetch-Site", "cross-site");
                Designed.answer(answer, "cross-site form of " + page);
                assertThat(answer.status()).as(page + " " + form.action()).isEqualTo(403);
            }
        }
    }

    @Test
    void aFormAfterTheSessionLeadsToTheDoor() {
        for (var page : citizensOnly()) {
            for (var form : citizen.get(page).forms()) {
                if (!form.fields().containsKey(VIEW_STATE)) continue;
                var answer = new Web().post(form);
                Designed.answer(answer, "form of " + page + " without a session");
                assertThat(answer.location()).as(page).startsWith("/sign-in?next=");
            }
        }
    }

    /** Forms that need no session do not end with one; each service and each desk has its open page, of which strangers saw one. */
    private static List<String> citizensOnly() {
        return citizensPages.stream()
                .filter(page -> !strangersPages.contains(page) && !page.matches("/services/[a-z-]+|/desks[?].*"))
                .toList();
    }

    private static void fillIn(Web visitor, String page, BadText bad) {
        int forms = visitor.get(page).forms().size();
        for (int i = 0; i < forms; i++) {
            var fresh = visitor.get(page).forms();
            if (i >= fresh.size() || fresh.get(i).texts().isEmpty()) continue;
            var form = fresh.get(i);
            var asked = bad + " in " + form.texts() + " of " + page;
            var answer = visitor.post(form.filled(bad.text));
            Designed.answer(answer, asked);
            if (answer.status() == 200)
                assertThat(typedInto(form, answer)).as(asked).allMatch(bad::isKept);
        }
    }

    /** What now stands in the fields that were filled. */
    private static List<String> typedInto(Form form, Answer answer) {
        return answer.forms().stream()
                .flatMap(again -> again.fields().entrySet().stream())
                .filter(field -> form.texts().contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
