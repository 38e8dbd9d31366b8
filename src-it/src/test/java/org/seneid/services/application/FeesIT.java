package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.PaymentEvents.BillSettled;
import org.seneid.payments.PaymentOutcome;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.delivery.PaymentQueue;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.casework.Cases;
import org.seneid.support.As;
import org.seneid.support.Clerks;
import org.seneid.support.Databases;
import org.seneid.support.Residents;

/** An application with a fee is submitted once it is paid, and lost by nobody who does not pay. */
@InContainer
class FeesIT {

    private static final Money FEE = new Money(200_000);
    private static final Money PLENTY = new Money(1_000_000);

    @Inject
    private FeeApplicants applicants;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Payers payers;

    @Inject
    private Payments payments;

    @Inject
    private CustomerCodes codes;

    @Inject
    private PaymentQueue queue;

    @Inject
    private FeeLapses lapses;

    @Inject
    private Cases cases;

    @Inject
    private Clerks clerks;

    @Inject
    private Crowd crowd;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private Event<BillSettled> settled;

    @Inject
    private UserTransaction transaction;

    private Actor citizen;
    private PublicId id;

    @BeforeEach
    void somethingIsDeclared() throws Exception {
        citizen = residents
                .make(aCitizen().holding(CITIZEN_CARD).withBalance(PLENTY.dong()))
                .actor();
        id = applicants.answered(citizen);
        assertThat(applicants.submits(citizen, id)).isEqualTo(Submission.TO_PAY);
    }

    private Applications.Detail detail() throws Exception {
        return as.citizen(citizen, () -> applications.byId(id));
    }

    private ApplicationStatus status() throws Exception {
        return detail().application().status();
    }

    private FeeStatus fee() throws Exception {
        return detail().fee().orElseThrow().fee().status();
    }

    private BillRow bill() throws Exception {
        return applicants.bill(citizen);
    }

    private PaymentOutcome paid() throws Exception {
        return applicants.pays(citizen);
    }

    @Test
    void itIsSubmittedOnceItsFeeIsPaid() throws Exception {
        var waiting = detail();
        assertThat(waiting.application().status()).isEqualTo(ApplicationStatus.AWAITING);
        assertThat(waiting.application().number()).isEmpty();
        assertThat(waiting.application().deadline()).isEmpty();
        assertThat(bill().amount()).isEqualTo(FEE);
        assertThat(as.citizen(citizen, () -> codes.mine())).isEmpty();
        assertThatThrownBy(() -> as.citizen(citizen, () -> codes.add(Payee.STATE_FEES, "LL00000000001")))
                .hasMessage("platform.form.damaged");

        paid();

        var sent = detail().application();
        assertThat(sent.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(sent.number().orElseThrow()).startsWith("LL-");
        assertThat(sent.deadline()).isPresent();
        assertThat(fee()).isEqualTo(FeeStatus.PAID);
        assertThat(payers.balance(citizen)).isEqualTo(PLENTY.minus(FEE));
    }

    @Test
    void theSameNewsTwiceSubmitsOnce() throws Exception {
        paid();
        var number = detail().application().number();
        transaction.begin();
        settled.fire(new BillSettled(detail().fee().orElseThrow().fee().bill()));
        transaction.commit();
        assertThat(detail().application().number()).isEqualTo(number);
        assertThat(detail().steps())
                .extracting(ApplicationStep::status)
                .containsExactly(ApplicationStatus.AWAITING, ApplicationStatus.SUBMITTED);
    }

    @Test
    void whatItsPayeeRefusesIsDueAgain() throws Exception {
        var paid = payers.pay(citizen, bill());
        as.system(citizen.account(), () -> refused(paid.payment()));
        assertThat(status()).isEqualTo(ApplicationStatus.AWAITING);
        assertThat(payers.balance(citizen)).isEqualTo(PLENTY);
        assertThat(bill().amount()).isEqualTo(FEE);
    }

    @Test
    void whatIsWithdrawnUnpaidIsPaidByNobody() throws Exception {
        var bill = bill();
        as.citizen(citizen, () -> applications.withdraw(id));
        assertThat(fee()).isEqualTo(FeeStatus.CANCELLED);
        assertThatThrownBy(() -> payers.pay(citizen, bill)).hasMessage("payments.pay.cancelled");
        assertThat(payers.bills(citizen)).isEmpty();
        assertThat(payers.balance(citizen)).isEqualTo(PLENTY);
    }

    @Test
    void whatIsWithdrawnBeforeAClerkTookItIsPaidBack() throws Exception {
        var paid = paid();
        as.citizen(citizen, () -> applications.withdraw(id));
        as.citizen(citizen, () -> applications.withdraw(id));
        assertThat(status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(fee()).isEqualTo(FeeStatus.REFUNDED);
        assertThat(payers.balance(citizen)).isEqualTo(PLENTY);
        assertThat(as.citizen(citizen, () -> payments.receipt(paid.payment())).status())
                .isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void whatAClerkHasTakenIsNotPaidBack() throws Exception {
        paid();
        var clerk = clerks.clerk();
        as.clerk(clerk, () -> cases.take(id));
        as.citizen(citizen, () -> applications.withdraw(id));
        assertThat(fee()).isEqualTo(FeeStatus.PAID);
        assertThat(payers.balance(citizen)).isEqualTo(PLENTY.minus(FEE));
    }

    @Test
    void whatNobodyPaysInTimeIsAFormAgain() throws Exception {
        as.system(citizen.account(), this::lapsed);
        assertThat(status()).isEqualTo(ApplicationStatus.AWAITING);
        theDaysToPayAreOver();
        assertThat(as.system(citizen.account(), () -> lapses.due())).contains(id);
        as.system(citizen.account(), this::lapsed);
        as.system(citizen.account(), this::lapsed);

        assertThat(status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(as.citizen(citizen, () -> drafts.begin(FeeApplicants.SLUG))).isEqualTo(id);
        assertThat(detail().application().contents().answers().of("purpose")).containsExactly("work");
        assertThat(applicants.submits(citizen, id)).isEqualTo(Submission.TO_PAY);
        paid();
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aFormThatLapsedCanBeThrownAway() throws Exception {
        theDaysToPayAreOver();
        as.system(citizen.account(), this::lapsed);
        as.citizen(citizen, () -> drafts.discard(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::detail);
    }

    @Test
    void ofPayingAndWithdrawingAtOnceOneComesFirst() throws Exception {
        var bill = bill();
        var became = crowd.all(List.of(
                Crowd.outcome("paid", () -> payers.pay(citizen, bill)),
                Crowd.outcome("withdrawn", () -> as.citizen(citizen, () -> applications.withdraw(id)))));
        assertThat(became).containsAnyOf("paid", "withdrawn").isNotEqualTo(List.of("paid", "withdrawn"));
        var withdrawn = status() == ApplicationStatus.WITHDRAWN;
        assertThat(fee()).isEqualTo(withdrawn ? FeeStatus.CANCELLED : FeeStatus.DUE);
        assertThat(payers.balance(citizen)).isEqualTo(withdrawn ? PLENTY : PLENTY.minus(FEE));
    }

    private void theDaysToPayAreOver() throws Exception {
        databases.portal(
                "update application_fee set pay_by = ? where bill = ?",
                LocalDate.of(2026, 1, 2),
                detail().fee().orElseThrow().fee().bill().value());
    }

    private Void lapsed() {
        lapses.lapse(id);
        return null;
    }

    private Void refused(PublicId payment) {
        queue.claim(payment);
        queue.answered(payment, PayeeAnswer.refused("closed"));
        return null;
    }
}
