package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.PublicId;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;
import org.seneid.support.Applicants;

/** What somebody sends to a clerk runs nowhere, and what a clerk may not see is not found. */
@Story
@SecondServer
class CaseAttacksStory {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>#{acting.citizen}";

    private Person citizen;
    private Web clerk;
    private String id;
    private String row;

    @BeforeEach
    void somethingIsSubmittedAndTaken() {
        citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var person = Support.clerk();
        clerk = Web.signedIn(person);
        id = Support.applies(citizen);
        row = Support.one("select id from application where public_id = '" + id + "'");
        Support.portal(
                "update application set status = 'IN_REVIEW', clerk = (select id from account where login_name = '"
                        + person.number() + "') where public_id = '" + id + "'");
    }

    @Test
    void aStoredScriptIsTextInEveryFieldThatAClerkSees() {
        Support.portal("update application set answers = replace(answers, '" + Applicants.RECEIVER + "', '" + SCRIPT
                + "'), known = replace(known, '" + citizen.name() + "', '" + SCRIPT + "') where id = " + row);
        Support.portal("insert into application_message (id, application_id, side, words, at) values"
                + " (next value for application_message_seq, " + row + ", 'CITIZEN', '" + SCRIPT
                + "', current_timestamp)");
        Support.portal("insert into application_step (id, application_id, status, side, words, at) values"
                + " (next value for application_step_seq, " + row + ", 'IN_REVIEW', 'CITIZEN', '" + SCRIPT
                + "', current_timestamp)");
        Support.portal("update account set name = '" + SCRIPT + "' where person = '" + citizen.number() + "'");
        var page = clerk.get("/cases/" + id);
        assertThat(page.status()).isEqualTo(200);
        harmless(page, 5);
        var report = Support.reports(citizen);
        Support.portal("update document_report set should_be = '" + SCRIPT + "' where public_id = '" + report + "'");
        var reported = clerk.get("/cases/mistakes/" + report);
        var taking = reported.forms().stream()
                .filter(form -> form.fields().containsKey("taking"))
                .findFirst()
                .orElseThrow();
        clerk.post(taking.with("take", "x"));
        harmless(clerk.get("/cases/mistakes/" + report), 2);
    }

    private static void harmless(Answer answer, int times) {
        var page = answer.page();
        assertThat(page.select("img[onerror]")).isEmpty();
        assertThat(page.select("script").eachText()).noneMatch(text -> text.contains("alert(1)"));
        assertThat(page.text().split("alert\\(1\\)</script>", -1)).hasSizeGreaterThan(times);
        assertThat(page.text()).contains("#{acting.citizen}");
    }

    @Test
    void whatIsAnothersOrUnknownIsNotFound() {
        var other = Web.signedIn(Support.make(aCitizen().holding(CITIZEN_CARD)));
        var otherClerk = Web.signedIn(Support.clerk());
        for (var page : List.of("", "/pdf")) {
            assertThat(other.get("/applications/" + id + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(clerk.get("/cases/" + PublicId.random() + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(other.get("/cases/" + id + page).status()).as(page).isIn(303, 403, 404);
        }
        assertThat(otherClerk.get("/cases/" + id + "/pdf").status()).isEqualTo(404);
        var hidden = otherClerk.get("/cases/" + id);
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.body()).doesNotContain(citizen.name()).doesNotContain(Applicants.RECEIVER);
    }

    @Test
    void aPrintedApplicationIsCheckedByItsCodeAlone() {
        var number = Support.one("select number from application where id = " + row);
        var own = Web.signedIn(citizen);
        var pdf = new String(own.bytes("/applications/" + id + "/pdf"), 0, 5, StandardCharsets.US_ASCII);
        assertThat(pdf).isEqualTo("%PDF-");
        var stranger = new Web();
        assertThat(stranger.get("/a/" + number + "/" + "0".repeat(32)).status()).isEqualTo(404);
        assertThat(stranger.get("/a/" + number + "/" + id).status()).isEqualTo(404);
        assertThat(clerk.get("/cases/" + id + "/pdf").status()).isEqualTo(200);
        assertThat(Support.one("select count(*) from audit_entry where act = 'service.printed' and subject like '%" + id
                        + "'"))
                .isEqualTo("1");
    }
}
