package org.seneid.services.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.operations.Deliveries;
import org.seneid.operations.Undelivered;
import org.seneid.operations.UndeliveredFilter;
import org.seneid.operations.UndeliveredRow;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.result.DecisionOrder;
import org.seneid.services.result.DecisionOrderQueue;
import org.seneid.services.result.DecisionOrderStatus;
import org.seneid.services.result.OrderRounds;
import org.seneid.services.result.Results;
import org.seneid.support.Applicants;
import org.seneid.support.As;
import org.seneid.support.Clerks;
import org.seneid.support.Databases;
import org.seneid.support.Operators;
import org.seneid.support.Residents;

/** An order that a register refuses, or never answers, is work for a clerk, and an operator sees that there is one. */
@InContainer
@OnPostgreSQLToo
class CaseOrdersIT {

    @Inject
    private Cases cases;

    @Inject
    private CaseOrders orders;

    @Inject
    private Applicants applicants;

    @Inject
    private Applications applications;

    @Inject
    private Results results;

    @Inject
    private OrderRounds rounds;

    @Inject
    private DecisionOrderQueue queue;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Residents residents;

    @Inject
    private Clerks clerks;

    @Inject
    private Operators operators;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor citizen;
    private Actor clerk;
    private Actor other;
    private Actor operator;
    private PublicId id;

    @BeforeEach
    void aRegisterRefusesWhatIsApproved() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        clerk = clerks.clerk();
        other = clerks.clerk();
        operator = operators.operator();
        id = applicants.applies(citizen);
        as.clerk(clerk, () -> cases.take(id));
        inTheRegister("current_date");
        as.clerk(clerk, () -> cases.approve(id, ""));
        rounds.answered(citizen, id);
    }

    /** Since a register says nothing about somebody who died. */
    private void inTheRegister(String died) throws Exception {
        databases.sandbox(
                "update person set died = " + died + " where number = ?",
                citizen.person().digits());
    }

    private Optional<DecisionOrder> order() throws Exception {
        return as.citizen(citizen, () -> results.of(id));
    }

    private boolean listed(Actor who, CaseView view) throws Exception {
        var filter = new CaseFilter(view, Optional.of(Applicants.SLUG));
        return as.clerk(who, () -> cases.page(filter, Slice.first(Slice.LARGEST, "due", true))).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private PublicId key() throws Exception {
        return new PublicId(databases
                .portal(
                        "select o.public_id from decision_order o join application a on a.id = o.application_id"
                                + " where a.public_id = ?",
                        id.value())
                .get(0)
                .get("public_id"));
    }

    private Optional<UndeliveredRow> delivery() throws Exception {
        var key = key();
        var filter = new UndeliveredFilter(Optional.of(Undelivered.Kind.ORDER), Optional.empty(), Optional.empty());
        return as.operator(operator, () -> deliveries.page(filter, Slice.first(500, "created", true))).stream()
                .filter(row -> row.id().equals(key))
                .findFirst();
    }

    private boolean retry() throws Exception {
        var key = key();
        return as.operator(operator, () -> deliveries.retry(Undelivered.Kind.ORDER, key));
    }

    private ApplicationStatus status() throws Exception {
        return as.citizen(citizen, () -> applications.byId(id)).application().status();
    }

    private int entries(String act) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? and act = ?",
                        citizen.account().value(),
                        act)
                .size();
    }

    @Test
    void whatIsRefusedIsInTheListsOfClerksAndOfOperators() throws Exception {
        assertThat(order().orElseThrow().refusal()).isEqualTo("no-person");
        assertThat(listed(clerk, CaseView.MINE)).isTrue();
        assertThat(listed(clerk, CaseView.REGISTER)).isTrue();
        assertThat(listed(other, CaseView.MINE)).isFalse();
        assertThat(listed(other, CaseView.REGISTER)).isTrue();
        var row = delivery().orElseThrow();
        assertThat(row.state()).isEqualTo(Undelivered.State.REFUSED);
        assertThat(row.reason()).isEqualTo("no-person");
        assertThat(row.toString())
                .doesNotContain(citizen.name(), citizen.person().digits());
        assertThatThrownBy(this::retry).hasMessage("services.order.over");
    }

    @Test
    void onceTheRegisterIsRightItGetsTheOrderAgainByAnotherKey() throws Exception {
        var before = key();
        assertThatThrownBy(() -> as.clerk(other, () -> orders.again(id))).hasMessage("services.casework.not-yours");
        inTheRegister("null");
        as.clerk(clerk, () -> orders.again(id));
        as.clerk(clerk, () -> orders.again(id));
        assertThat(entries("service.ordered-again")).isEqualTo(1);
        assertThat(as.system(citizen.account(), () -> queue.answered(before, OrderAnswer.refused("no-person"))))
                .as("an answer for the key before")
                .isEmpty();
        assertThat(rounds.answered(citizen, id).status()).isEqualTo(DecisionOrderStatus.DONE);
        assertThat(key()).isNotEqualTo(before);
        assertThat(listed(clerk, CaseView.REGISTER)).isFalse();
        assertThat(delivery()).isEmpty();
        assertThatThrownBy(() -> as.clerk(clerk, () -> orders.decideAgain(id)))
                .hasMessage("services.order.not-refused");
    }

    @Test
    void anotherClerkDecidesItAgainAndTheCitizenIsTold() throws Exception {
        as.clerk(other, () -> orders.decideAgain(id));
        as.clerk(other, () -> orders.decideAgain(id));
        assertThatThrownBy(() -> as.clerk(clerk, () -> orders.decideAgain(id)))
                .hasMessage("services.application.moved");
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(entries("service.reopened")).isEqualTo(1);
        assertThat(order()).isEmpty();
        assertThat(delivery()).isEmpty();
        assertThat(databases.portal(
                        "select kind from notification where owner = ? and kind = 'APPLICATION_REOPENED'",
                        citizen.account().value()))
                .hasSize(1);
        as.clerk(other, () -> cases.refuse(id, "Không còn trong cơ sở dữ liệu dân cư"));
        assertThat(status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(listed(other, CaseView.REGISTER)).isFalse();
        assertThat(as.clerk(other, () -> orders.of(id))).isEmpty();
    }

    @Test
    void whatIsApprovedAgainIsOrderedAgain() throws Exception {
        as.clerk(clerk, () -> orders.decideAgain(id));
        inTheRegister("null");
        as.clerk(clerk, () -> cases.approve(id, ""));
        assertThat(rounds.answered(citizen, id).status()).isEqualTo(DecisionOrderStatus.DONE);
    }

    @Test
    void whatWasNeverAnsweredIsAskedForByTheSameKeyAndNotDecidedAgain() throws Exception {
        var before = key();
        databases.portal(
                "update decision_order set status = 'UNKNOWN', refusal = '', answered_at = null, next_attempt_at = null"
                        + " where public_id = ?",
                before.value());
        assertThat(order().orElseThrow().isGivenUp()).isTrue();
        assertThat(listed(other, CaseView.REGISTER)).isTrue();
        assertThat(delivery().orElseThrow().state()).isEqualTo(Undelivered.State.FAILED);
        assertThatThrownBy(() -> as.clerk(clerk, () -> orders.decideAgain(id)))
                .hasMessage("services.order.not-refused");
        assertThat(retry()).isTrue();
        assertThat(rounds.answered(citizen, id).refusal()).isEqualTo("no-person");
        assertThat(key()).isEqualTo(before);
    }
}
