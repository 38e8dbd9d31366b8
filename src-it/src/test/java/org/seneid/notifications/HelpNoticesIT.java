package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.MaskedField;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Helped;
import org.seneid.support.Residents;
import org.seneid.support.Sent;

/** When help has ended its citizen is told what was unmasked, by name and never by value, and where each page is seen again. */
@InContainer
class HelpNoticesIT {

    @Inject
    private HelpSessions sessions;

    @Inject
    private HelpRequests requests;

    @Inject
    private Notifications notifications;

    @Inject
    private Reached reached;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Sent sent;

    @Inject
    private As as;

    private final String mailbox = PublicId.random() + "@example.org";
    private Actor citizen;

    @BeforeEach
    void somebodyWithAMailbox() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        reached.at(citizen.account(), ContactAddress.email(mailbox));
    }

    @Test
    void whatWasUnmaskedIsNamedInBothLanguages() throws Exception {
        var session = looked(MaskedField.PERSONAL_ID, MaskedField.CUSTOMER_CODE, MaskedField.PERSONAL_ID);
        assertThat(inbox().arguments()).endsWith("CUSTOMER_CODE,PERSONAL_ID");
        assertThat(inbox().page()).isEqualTo("/profile/help/" + session);
        assertThat(mail())
                .contains("đã cho hiện: mã khách hàng, số định danh.", "had shown: customer codes, ID number.")
                .contains("/profile/help/" + session)
                .doesNotContain(citizen.person().digits(), citizen.person().grouped());
    }

    @Test
    void thatNothingWasUnmaskedIsSaidToo() throws Exception {
        var session = looked();
        assertThat(inbox().arguments()).endsWith("NOTHING_UNMASKED");
        assertThat(mail())
                .contains("đã cho hiện: không có.", "had shown: nothing.")
                .contains("/profile/help/" + session);
    }

    private PublicId looked(MaskedField... unmasked) throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var session = as.agent(agents.agent(), () -> {
            var begun = helped.begin(told(code, citizen.person()));
            for (var one : unmasked) sessions.unmask(one);
            return begun;
        });
        as.citizen(citizen, requests::stop);
        return session;
    }

    /** The newest. */
    private Notification inbox() throws Exception {
        return as.citizen(citizen, () -> notifications.page(1)).rows().get(0);
    }

    /** The newest. */
    private String mail() throws Exception {
        return sent.to(mailbox).get(0).get("body");
    }
}
