package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.support.Applicants;

/** A decision that one clerk proposed waits on the page of another, who takes it and confirms it. */
@Story
@SecondServer
class SecondDecisionStory {

    @Test
    void theSecondClerkTakesItAndConfirms() {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        var proposer = Support.clerk();
        var id = Support.applies(citizen);
        var first = "(select id from account where login_name = '" + proposer.number() + "')";
        var row = Support.one("select id from application where public_id = '" + id + "'");
        Support.portal("update application set status = 'IN_REVIEW', clerk = " + first + " where id = " + row);
        Support.portal(
                "insert into decision_proposal (id, version, application_id, status, decision, words, proposed_by,"
                        + " proposed_at, answer, open_of) values (next value for decision_proposal_seq, 0, " + row
                        + ", 'PROPOSED', 'APPROVED', 'Chúc mừng', " + first
                        + ", dateadd('second', 5, current_timestamp), '', "
                        + row + ")");
        var address = "/cases/" + id;
        var own = Web.signedIn(proposer).get(address);
        assertThat(own.body()).contains("id=\"take-back\"").doesNotContain("id=\"approve\"", "id=\"second-take\"");
        var second = Web.signedIn(Support.clerk());
        var waiting = second.get(address);
        assertThat(waiting.body()).contains(proposer.name()).doesNotContain("Chúc mừng", Applicants.RECEIVER);
        second.post(form(waiting, "second-taking").with("second-take", "x"));
        var taken = second.get(address);
        assertThat(taken.body()).contains("Chúc mừng", Applicants.RECEIVER);
        second.post(form(taken, "second").with("confirm", "x"));
        assertThat(Support.one("select status from application where id = " + row))
                .isEqualTo("APPROVED");
    }

    private static Form form(Web.Answer page, String id) {
        return page.forms().stream()
                .filter(form -> form.fields().containsKey(id))
                .findFirst()
                .orElseThrow();
    }
}
