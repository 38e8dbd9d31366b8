package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.identifiers;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.audit.oversight.UnusualActivities;
import org.seneid.audit.oversight.UnusualActivity;
import org.seneid.audit.oversight.UnusualFilter;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.repair.Repairs;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** An agent who looks at accounts of the people of their street may be asked why; the citizen is not told where they live. */
@InContainer
class NearHomeIT {

    private static final String MOVES_INTO_THE_HAMLET =
            """
            update household set line = 'thôn Đông', commune = (
              select h.commune from household h join person p on p.household = h.id where p.number = ?)
            where id in (select p.household from person p where p.number in (?, ?))""";

    private static final String LIVES_IN_ANOTHER_HAMLET =
            "update household set line = 'thôn Tây' where id = (select p.household from person p where p.number = ?)";

    private static final String LIVE_TOGETHER =
            "select p.id from person p join person o on o.household = p.household where p.number = ? and o.number = ?";

    @Inject
    private HelpSessions sessions;

    @Inject
    private Repairs repairs;

    @Inject
    private AccountLocks locks;

    @Inject
    private UnusualActivities oversight;

    @Inject
    private Agents agents;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private Helped helped;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Test
    void whoHelpsSomebodyOfTheirStreetIsOnRecordAndIsShownToTheAuditor() throws Exception {
        var caller = residents.make(aCitizen()).actor();
        var other = residents.make(aCitizen()).actor();
        var near = neighbour(caller);
        var far = agents.whoIs(somebodyOfAnotherHome(caller.person(), other.person(), near.person()));
        databases.sandbox(LIVES_IN_ANOTHER_HAMLET, far.person().digits());
        helps(far, other);
        helps(near, caller);
        assertThat(nearHome(far)).isEmpty();
        assertThat(nearHome(near)).hasSize(1);
        assertThat(unusual()).extracting(UnusualActivity::kind).contains(UnusualActivity.Kind.NEAR_HOME);
        assertThat(nearHome(caller)).isEmpty();
    }

    @Test
    void whoAsksSomethingForThemIsOnRecord() throws Exception {
        var caller = residents.make(aCitizen()).actor();
        var near = neighbour(caller);
        as.citizen(caller, () -> locks.lock());
        as.agent(
                near, () -> repairs.askUnlock(helped.ticketOfCaller(), "không vào được", identifiers(caller.person())));
        assertThat(nearHome(near)).extracting(row -> row.get("refused")).containsExactly("FALSE");
    }

    @Test
    void whoLearnsWhoTheyAreByARefusalIsOnRecord() throws Exception {
        var caller = residents.make(aCitizen()).actor();
        var near = neighbour(caller);
        var code = helped.asks(caller, AccountPart.ALL);
        as.agent(near, () -> {
            broken("helpdesk.begin.wrong", () -> helped.begin(told(code.ticket(), caller.person(), "000000000")));
            broken(
                    "helpdesk.repair.not-locked",
                    () -> repairs.askUnlock(helped.ticketOfCaller(), "không vào được", identifiers(caller.person())));
        });
        assertThat(nearHome(near)).extracting(row -> row.get("refused")).containsExactly("TRUE", "TRUE");
    }

    @Test
    void whoGuessesWrongHasNotLearntWhoLivesThere() throws Exception {
        var caller = residents.make(aCitizen()).actor();
        var near = neighbour(caller);
        var wrong = new CallerIdentifiers(caller.person(), Optional.of(BirthDate.of(1900, 1, 1)), Optional.empty());
        as.agent(
                near,
                () -> broken(
                        "helpdesk.begin.wrong",
                        () -> repairs.askUnlock(helped.ticketOfCaller(), "không vào được", wrong)));
        assertThat(nearHome(near)).isEmpty();
    }

    private Actor neighbour(Actor caller) throws Exception {
        var near = agents.whoIs(somebodyOfAnotherHome(caller.person()));
        liveInOneHamlet(caller.person(), near.person());
        return near;
    }

    private PersonalId somebodyOfAnotherHome(PersonalId... than) throws Exception {
        while (true) {
            var somebody = residents.make(aCitizen()).actor().person();
            if (livesWithNone(somebody, than)) return somebody;
        }
    }

    private boolean livesWithNone(PersonalId somebody, PersonalId... others) throws Exception {
        for (var other : others)
            if (!databases
                    .sandbox(LIVE_TOGETHER, other.digits(), somebody.digits())
                    .isEmpty()) return false;
        return true;
    }

    private void liveInOneHamlet(PersonalId one, PersonalId other) throws Exception {
        databases.sandbox(MOVES_INTO_THE_HAMLET, one.digits(), one.digits(), other.digits());
    }

    private void helps(Actor agent, Actor caller) throws Exception {
        var code = helped.asks(caller, AccountPart.ALL);
        as.agent(agent, () -> {
            helped.begin(told(code, caller.person()));
            sessions.stop();
        });
    }

    private List<Map<String, String>> nearHome(Actor somebody) throws Exception {
        return databases.portal(
                "select id, refused from audit_entry where owner = ? and act = 'help.near-home'",
                somebody.account().value());
    }

    private List<UnusualActivity> unusual() throws Exception {
        var auditor = staff.opened(Citizens.number(), "watches", "Bùi Khánh Vy", Role.AUDITOR);
        return as.auditor(
                auditor,
                () -> oversight.page(UnusualFilter.of(Duration.ofHours(1)), Slice.first(Slice.LARGEST, "day", true)));
    }
}
