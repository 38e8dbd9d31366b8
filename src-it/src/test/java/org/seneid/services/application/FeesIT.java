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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.PaymentEvents.BillSettled;
import org.seneid.payments.PaymentOutcome;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.delivery.PaymentQueue;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.casework.Cases;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** An application with a fee is submitted once it is paid, and lost by nobody who does not pay. */
@InContainer
class FeesIT {

    private static final String SLUG = "criminal-record";
    private static final Money FEE = new Money(200_000);
    private static final Money PLENTY = new Money(1_000_000);

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Payers payers;

    @Inject
    private Payments payments;

    @Inject
    private Bills bills;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private HelpSessions sessions;

    @Inject
    private CustomerCodes codes;

    @Inject
    private PaymentQueue queue;

    @Inject
    private PaymentSender sender;

    @Inject
    private FeeLapses lapses;

    @Inject
    private Cases cases;

    @Inject
    private Crowd crowd;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

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
        id = as.citizen(citizen, () -> drafts.begin(SLUG));
        keep("kind", "one");
        keep("bans", "no");
        keep("purpose", "work");
        keep("form", "electronic");
        assertThat(submit()).isEqualTo(Submission.TO_PAY);
    }

    private void keep(String page, String answer) throws Exception {
        as.citizen(citizen, () -> drafts.keep(id, page, 0, Map.of(page, List.of(answer)), true));
    }

    private Submission submit() throws Exception {
        var edition = as.citizen(citizen, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        return as.citizen(citizen, () -> drafts.submit(id, edition));
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
        return payers.bills(citizen).stream()
                .filter(row -> row.payee() == Payee.STATE_FEES && row.due())
                .findFirst()
                .orElseThrow();
    }

    /** Pays, and lets the treasury answer. */
    private PaymentOutcome paid() throws Exception {
        var paid = payers.pay(citizen, bill());
        as.system(citizen.account(), () -> sender.deliver(paid.payment()));
        return paid;
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
    void whoSeesPaymentsAloneIsNotToldWhatTheyAreFor() throws Exception {
        var bill = bill().id();
        var receipt = paid().payment();
        var agent = agents.agent();
        assertThat(seen(agent, AccountPart.ALL, bill, receipt)).doesNotContain("");
        assertThat(seen(agent, AccountPart.PAYMENTS, bill, receipt)).containsOnly("");
    }

    /** Words and addresses of what a bill and its payment are for, as an agent gets them who may see a part. */
    private Set<String> seen(Actor agent, AccountPart part, PublicId bill, PublicId receipt) throws Exception {
        var code = helped.asks(citizen, part);
        return as.agent(agent, () -> {
            helped.begin(Helped.told(code, citizen.person()));
            try {
                return Stream.of(
                                bills.byId(bill).occasion(),
                                payments.receipt(receipt).occasion())
                        .flatMap(occasion -> Stream.of(occasion.in(Language.ENGLISH), occasion.getAddress()))
                        .collect(Collectors.toSet());
            } finally {
                sessions.stop();
            }
        });
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
        var clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Phí", Role.CLERK);
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
        assertThat(as.citizen(citizen, () -> drafts.begin(SLUG))).isEqualTo(id);
        assertThat(detail().application().contents().answers().of("purpose")).containsExactly("work");
        assertThat(submit()).isEqualTo(Submission.TO_PAY);
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
