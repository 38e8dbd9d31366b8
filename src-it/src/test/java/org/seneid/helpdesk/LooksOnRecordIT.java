package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.replay.Replays;
import org.seneid.helpdesk.replay.ViewedPages;
import org.seneid.helpdesk.session.HelpSessionGrant;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.ledger.Statements;
import org.seneid.notifications.Notifications;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.Residents;

/** Whatever an agent sees and does is in the log of whom it concerns, under the number of its own errand. */
@InContainer
class LooksOnRecordIT {

    @Inject
    private HelpSessions sessions;

    @Inject
    private HelpRequests requests;

    @Inject
    private HelpTickets tickets;

    @Inject
    private ViewedPages pages;

    @Inject
    private Notifications notifications;

    @Inject
    private Statements statements;

    @Inject
    private Acting acting;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
    }

    @Test
    void theInboxAndTheBalanceAreLookedAtOnRecord() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        as.citizen(citizen, () -> notifications.page(1));
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            notifications.page(1);
            notifications.unreadPage(1);
            statements.balance();
        });
        assertThat(ticketsOf(citizen, "inbox.viewed")).containsExactly(code.ticket(), code.ticket());
        assertThat(ticketsOf(citizen, "account.viewed")).containsExactly(code.ticket());
    }

    @Test
    void whatIsDoneWithATicketIsOnRecord() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var number = TicketNumber.typed(code.ticket()).orElseThrow();
        as.agent(agent, () -> {
            tickets.take(number);
            tickets.take(number);
            tickets.giveBack(number);
            tickets.take(number);
            tickets.close(number);
            tickets.open("Người gọi không đăng nhập được");
        });
        as.citizen(citizen, requests::withdraw);
        as.citizen(citizen, requests::withdraw);
        assertThat(ticketsOf(citizen, "help.ticket-taken")).hasSize(2);
        assertThat(ticketsOf(citizen, "help.ticket-given-back")).hasSize(1);
        assertThat(ticketsOf(citizen, "help.ticket-closed")).hasSize(1);
        assertThat(ticketsOf(citizen, "help.withdrawn")).hasSize(1);
        assertThat(ticketsOf(agent, "help.ticket-opened")).hasSize(1);
    }

    @Test
    void anothersEntryNamesNoErrandOfTheOneWhoIsLookedAt() throws Exception {
        var other = residents.make(aCitizen()).actor();
        var code = helped.asks(citizen, AccountPart.ALL);
        var others =
                TicketNumber.typed(helped.asks(other, AccountPart.ALL).ticket()).orElseThrow();
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            tickets.take(others);
        });
        assertThat(ticketsOf(other, "help.ticket-taken")).containsExactly("");
    }

    @Test
    void aReplayThatWasFilledOnPurposeIsShownPageByPage() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var look = as.agent(agent, () -> {
            var begun = helped.begin(told(code, citizen.person()));
            var mandate = (HelpSessionGrant) acting.behalf().orElseThrow().mandate();
            for (int i = 0; i <= Replays.PAGES_SHOWN; i++) pages.opened(mandate, i == 0 ? "/documents" : "/home");
            sessions.stop();
            return begun;
        });
        var first = as.citizen(citizen, () -> requests.replay(look, 1)).pages();
        assertThat(first.rows()).hasSize(Replays.PAGES_SHOWN);
        assertThat(first.rows().get(0).address()).isEqualTo("/documents");
        assertThat(as.citizen(citizen, () -> requests.replay(look, 2)).pages().rows())
                .hasSize(1);
    }

    private List<String> ticketsOf(Actor owner, String act) throws Exception {
        return databases
                .portal(
                        "select ticket from audit_entry where owner = ? and act = ? order by id",
                        owner.account().value(),
                        act)
                .stream()
                .map((Map<String, String> row) -> row.get("ticket"))
                .toList();
    }
}
