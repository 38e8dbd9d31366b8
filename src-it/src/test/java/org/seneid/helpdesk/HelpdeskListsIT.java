package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.identifiers;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.TicketHistory.HistoryLine;
import org.seneid.helpdesk.TicketHistory.What;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.caller.CallerMatch;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairRow;
import org.seneid.helpdesk.repair.RepairSearch;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.helpdesk.repair.RepairStatus;
import org.seneid.helpdesk.repair.Repairs;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.SessionRow;
import org.seneid.helpdesk.session.SessionSearch;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFigures;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.helpdesk.ticket.TicketRow;
import org.seneid.helpdesk.ticket.TicketSearch;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** What the helpdesk's lists say, and to whom. */
@InContainer
@OnPostgreSQLToo
class HelpdeskListsIT {

    private static final Slice ALL = Slice.first(Slice.LARGEST, "opened", true);

    @Inject
    private HelpTickets tickets;

    @Inject
    private TicketHistory history;

    @Inject
    private TicketFigures figures;

    @Inject
    private HelpAgents colleagues;

    @Inject
    private Repairs repairs;

    @Inject
    private RepairReviews reviews;

    @Inject
    private Approvals approvals;

    @Inject
    private SupervisedSessions sessions;

    @Inject
    private AccountLocks locks;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;
    private Actor supervisor;
    private String word;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
        supervisor = agents.supervisor();
        word = "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void aTicketIsFoundByItsWordsWithoutMarksAndByItsNumber() throws Exception {
        var number = as.agent(agent, () -> tickets.open("Giấy phép " + word + " hết hạn\ndù đã đổi"));
        var found = as.agent(agent, () -> tickets.page(search("giay phep " + word), ALL));
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(number);
            assertThat(row.subject()).isEqualTo("Giấy phép " + word + " hết hạn");
            assertThat(row.agent()).isEqualTo(agent.name());
            assertThat(row.byCitizen()).isFalse();
            assertThat(row.late()).isFalse();
        });
        assertThat(as.agent(agent, () -> tickets.count(search(word))).rows()).isEqualTo(1);
        assertThat(as.agent(agent, () -> tickets.page(search(number.text()), ALL)))
                .extracting(TicketRow::number)
                .containsExactly(number);
    }

    @Test
    void eachOrderListsEachTicketOnce() throws Exception {
        for (int i = 0; i < 3; i++) as.agent(agent, () -> tickets.open(word));
        for (var filter : TicketFilter.values())
            for (var sort : new String[] {"opened", "changed", "due", "agent"})
                for (var descending : new boolean[] {true, false}) {
                    var search = new TicketSearch(filter, word, null, null, null);
                    var first = as.agent(agent, () -> tickets.page(search, new Slice(0, 2, sort, descending)));
                    var second = as.agent(agent, () -> tickets.page(search, new Slice(2, 2, sort, descending)));
                    var count = as.agent(agent, () -> tickets.count(search));
                    assertThat(first.size() + second.size())
                            .as("%s by %s", filter, sort)
                            .isEqualTo(count.rows());
                    assertThat(Stream.concat(first.stream(), second.stream())).doesNotHaveDuplicates();
                }
    }

    @Test
    void whatWaitsTooLongIsLate() throws Exception {
        as.agent(agent, () -> tickets.open(word));
        clock.move(Duration.ofHours(4).plusMinutes(1));
        var late = new TicketSearch(TicketFilter.LATE, word, null, null, null);
        assertThat(as.agent(agent, () -> tickets.page(late, ALL)))
                .singleElement()
                .satisfies(row -> assertThat(row.late()).isTrue());
        assertThat(as.agent(agent, () -> tickets.waiting()).late()).isPositive();
    }

    @Test
    void aSupervisorGivesATicketToAnAgentAndItsHistorySaysSo() throws Exception {
        var other = agents.agent();
        var number = as.agent(agent, () -> tickets.open(word));
        var to = idOf(other);
        as.supervisor(supervisor, () -> tickets.assign(number, to));
        as.supervisor(supervisor, () -> tickets.assign(number, to));
        as.agent(agent, () -> broken("helpdesk.ticket.not-yours", () -> tickets.close(number)));
        as.agent(other, () -> tickets.close(number));
        as.supervisor(supervisor, () -> broken("helpdesk.ticket.move", () -> tickets.assign(number, idOf(agent))));
        assertThatThrownBy(() -> as.agent(agent, () -> tickets.assign(number, to)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(as.agent(agent, () -> history.of(number)))
                .extracting(HistoryLine::what)
                .containsExactly(What.OPENED, What.ASSIGNED, What.CLOSED);
        var ofOther = new TicketSearch(TicketFilter.ALL, word, null, null, to);
        assertThat(as.supervisor(supervisor, () -> tickets.page(ofOther, ALL))).hasSize(1);
    }

    @Test
    void aSupervisorSeesWhichIdentifiersWereRightAndSaysWhyTheyRefuse() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        var number = as.agent(agent, helped::ticketOfCaller);
        var wrong = new CallerIdentifiers(citizen.person(), Optional.empty(), Optional.of("0000"));
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> repairs.askUnlock(number, word, wrong)));
        as.agent(agent, () -> repairs.askUnlock(number, word, identifiers(citizen.person())));
        var id = repair(number, Show.WAITING).id();
        var review = as.supervisor(supervisor, () -> reviews.byId(id));
        assertThat(review.checks())
                .satisfiesExactly(
                        last -> {
                            assertThat(last.right()).isTrue();
                            assertThat(last.born()).isEqualTo(CallerMatch.NOT_COMPARED);
                        },
                        first -> {
                            assertThat(first.person()).isEqualTo(CallerMatch.RIGHT);
                            assertThat(first.phone()).isEqualTo(CallerMatch.WRONG);
                        });
        as.supervisor(supervisor, () -> {
            broken("helpdesk.reason-missing", () -> approvals.refuse(id, new HelpReason(" ")));
            approvals.refuse(id, new HelpReason("gọi lại không nghe máy"));
        });
        assertThat(repair(number, Show.DECIDED)).satisfies(row -> {
            assertThat(row.status()).isEqualTo(RepairStatus.REFUSED);
            assertThat(row.refusal()).isEqualTo("gọi lại không nghe máy");
            assertThat(row.decidedBy()).isEqualTo(supervisor.name());
        });
        assertThat(as.agent(agent, () -> repairs.decided(10)))
                .extracting(RepairRow::id)
                .contains(id);
        assertThat(databases.portal(
                        "select purpose from audit_entry where owner = ? and act = 'repair.refused'",
                        citizen.account().value()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("purpose")).isEqualTo("gọi lại không nghe máy"));
    }

    @Test
    void aSessionOfThePastIsListedAndReviewingItIsOnRecord() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var session = as.agent(agent, () -> helped.begin(Helped.told(code, citizen.person())));
        as.supervisor(supervisor, () -> {
            assertThat(sessions.running()).extracting(SessionRow::id).contains(session);
            sessions.end(session);
        });
        for (var endedBy : new EndedBy[] {null, EndedBy.SUPERVISOR}) {
            var search = new SessionSearch(idOf(agent), null, Formats.day(clock.instant()), endedBy);
            for (var sort : new String[] {"began", "ended"})
                assertThat(as.supervisor(supervisor, () -> sessions.page(search, Slice.first(10, sort, true))))
                        .extracting(SessionRow::id)
                        .containsExactly(session);
        }
        var byCitizen = new SessionSearch(idOf(agent), null, null, EndedBy.CITIZEN);
        assertThat(as.supervisor(supervisor, () -> sessions.count(byCitizen)).rows())
                .isZero();
        as.supervisor(supervisor, () -> sessions.replay(session, 1));
        assertThat(databases.portal(
                        "select id from audit_entry where owner = ? and act = 'help.reviewed'",
                        citizen.account().value()))
                .hasSize(1);
        assertThatThrownBy(() -> as.agent(agent, () -> sessions.replay(session, 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theFiguresOfTheWeekCountWhatWasOpenedAndWhatIsLeft() throws Exception {
        var today = Formats.day(clock.instant());
        var before = as.supervisor(supervisor, () -> figures.week(today)).get(6);
        var number = as.agent(agent, () -> tickets.open(word));
        as.agent(agent, () -> tickets.open(word));
        as.agent(agent, () -> tickets.close(number));
        var week = as.supervisor(supervisor, () -> figures.week(today));
        assertThat(week).hasSize(7);
        assertThat(week.get(6).day()).isEqualTo(today);
        assertThat(week.get(6).opened()).isGreaterThanOrEqualTo(before.opened() + 2);
        assertThat(week.get(6).closed()).isGreaterThanOrEqualTo(before.closed() + 1);
        assertThat(as.supervisor(supervisor, () -> figures.held()))
                .anyMatch(held -> agent.name().equals(held.agent()) && held.count() >= 1);
        assertThat(as.supervisor(supervisor, () -> colleagues.all()))
                .extracting(HelpAgents.HelpAgent::id)
                .contains(idOf(agent));
    }

    private RepairRow repair(TicketNumber number, Show show) throws Exception {
        return as
                .supervisor(supervisor, () -> reviews.page(RepairSearch.of(show), Slice.first(500, "asked", true)))
                .stream()
                .filter(row -> row.ticket().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private TicketSearch search(String words) {
        return new TicketSearch(TicketFilter.ALL, words, null, null, null);
    }

    private PublicId idOf(Actor staff) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        staff.account().value())
                .get(0)
                .get("public_id"));
    }
}
