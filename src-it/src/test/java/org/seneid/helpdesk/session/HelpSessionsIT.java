package org.seneid.helpdesk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.log.AccessLog;
import org.seneid.documents.Documents;
import org.seneid.helpdesk.HelpExpiryJob;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.session.Sessions;
import org.seneid.notifications.Notifications;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.DelegationRefused;
import org.seneid.platform.acting.MaskedField;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Shares;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** An agent looks at an account by its holder's leave: as far and as long as was allowed. */
@InContainer
class HelpSessionsIT {

    @Inject
    private HelpSessions sessions;

    @Inject
    private HelpRequests requests;

    @Inject
    private HelpExpiryJob expiry;

    @Inject
    private Documents documents;

    @Inject
    private Bills bills;

    @Inject
    private Payments payments;

    @Inject
    private Notifications notifications;

    @Inject
    private Shares shares;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions signIns;

    @Inject
    private AccessLog log;

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
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        agent = agents.agent();
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void theAgentSeesWhatTheCitizenChose() throws Exception {
        var code = helped.asks(citizen, AccountPart.DOCUMENTS);
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            assertThat(acting.citizen()).isEqualTo(citizen.account());
            assertThat(documents.mine()).hasSize(1);
            documents.byId(CITIZEN_CARD, documents.mine().get(0).publicId());
        });
        assertThat(log(citizen)).contains("help.asked", "help.began", "documents.listed", "document.viewed");
    }

    @Test
    void nothingElseIsOpenAndEachRefusalIsOnRecord() throws Exception {
        var code = helped.asks(citizen, AccountPart.DOCUMENTS);
        var shut = List.<As.Act>of(
                () -> bills.mine(),
                () -> payments.mine(1),
                () -> notifications.page(1),
                () -> documents.integrate(CITIZEN_CARD),
                () -> documents.refresh(CITIZEN_CARD, documents.mine().get(0).publicId()),
                () -> passwords.changedAt(),
                () -> signIns.mine());
        var noAgentEnters = List.<As.Act>of(() -> shares.open(1), () -> log.latest(1), () -> requests.stop());
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            for (var act : shut)
                assertThatExceptionOfType(DelegationRefused.class).isThrownBy(act::run);
            for (var act : noAgentEnters)
                assertThatExceptionOfType(EJBAccessException.class).isThrownBy(act::run);
        });
        assertThat(log(citizen)).filteredOn("behalf.refused"::equals).hasSize(shut.size());
    }

    @Test
    void withoutLeaveAnAgentSeesNothing() {
        for (var act : List.<As.Act>of(() -> documents.mine(), () -> bills.mine(), () -> notifications.page(1)))
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.agent(agent, act));
    }

    @Test
    void itEndsWhenTheCitizenStopsIt() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var session = as.agent(agent, () -> helped.begin(told(code, citizen.person())));
        assertThat(as.agent(agent, () -> sessions.goOn(session))).isPresent();
        as.citizen(citizen, requests::stop);
        as.citizen(citizen, requests::stop);
        assertThat(as.agent(agent, () -> sessions.goOn(session))).isEmpty();
        assertThat(log(citizen)).filteredOn("help.ended"::equals).hasSize(1);
        assertThat(as.agent(agent, () -> sessions.last().orElseThrow().endedBy()))
                .contains(EndedBy.CITIZEN);
    }

    @Test
    void itEndsAfterHalfAnHour() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var session = as.agent(agent, () -> helped.begin(told(code, citizen.person())));
        clock.move(HelpSession.LONGEST.minusSeconds(30));
        assertThat(as.agent(agent, () -> sessions.goOn(session))).isPresent();
        clock.move(HelpSession.LONGEST.plus(Duration.ofSeconds(1)));
        assertThat(as.agent(agent, () -> sessions.goOn(session))).isEmpty();
        expiry.tidy();
        assertThat(as.agent(agent, () -> sessions.last().orElseThrow().endedBy()))
                .contains(EndedBy.TIME);
    }

    @Test
    void itIsOneSignInOfOneAgent() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var session = as.agent(agent, () -> helped.begin(told(code, citizen.person())));
        assertThat(as.agent(agents.agent(), () -> sessions.goOn(session))).isEmpty();
        var elsewhere = new Actor(
                agent.account(),
                agent.person(),
                agent.name(),
                agent.role(),
                agent.level(),
                PublicId.random().value(),
                agent.signedInAt());
        assertThat(as.agent(elsewhere, () -> sessions.goOn(session))).isEmpty();
    }

    @Test
    void whatIsMaskedIsShownOnRecord() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        as.agent(agent, () -> {
            var session = helped.begin(told(code, citizen.person()));
            assertThat(acting.behalf().orElseThrow().mandate().masks(MaskedField.PERSONAL_ID))
                    .isTrue();
            sessions.unmask(MaskedField.PERSONAL_ID);
            sessions.unmask(MaskedField.PERSONAL_ID);
            assertThat(sessions.goOn(session).orElseThrow().mandate().masks(MaskedField.PERSONAL_ID))
                    .isFalse();
        });
        assertThat(log(citizen)).filteredOn("help.unmasked"::equals).hasSize(1);
    }

    /** What is on record as done; a beginning that was refused is none. */
    private List<String> log(Actor whose) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and not (act = 'help.began' and refused)",
                        whose.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
