package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Documents;
import org.seneid.documents.VerifiedDocument;
import org.seneid.payments.Payers;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.HealthInsurance;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.rings.InContainer;
import org.seneid.services.application.Applications;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.casework.CaseOrders;
import org.seneid.services.casework.Cases;
import org.seneid.services.form.OfferedAnswer;
import org.seneid.support.As;
import org.seneid.support.Clerks;
import org.seneid.support.Databases;
import org.seneid.support.Residents;

/** A household that is insured has cards of its register: the applicant in their account, each member in theirs. */
@InContainer
class HouseholdInsuranceIT {

    private static final String PLACE = "Trạm y tế phường Cửa Nam, Hà Nội";

    private static final Money BALANCE = new Money(20_000_000);

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    @Inject
    private CaseOrders orders;

    @Inject
    private OrderRounds rounds;

    @Inject
    private Payers payers;

    @Inject
    private PaymentSender payments;

    @Inject
    private Documents documents;

    @Inject
    private Residents residents;

    @Inject
    private Clerks clerks;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor applicant;
    private Actor member;
    private Actor clerk;

    @BeforeEach
    void twoOfAHouseholdWithoutInsurance() throws Exception {
        applicant = residents
                .make(aCitizen().holding(CITIZEN_CARD).withBalance(BALANCE.dong()))
                .actor();
        member = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        residents.liveTogetherUninsured(applicant.person(), member.person());
    }

    private static String number(Actor somebody) {
        return somebody.person().digits();
    }

    private void keep(PublicId id, String page, List<String> answers) throws Exception {
        as.citizen(applicant, () -> drafts.keep(id, page, 0, Map.of(page, answers), true));
    }

    /** Paid by the applicant, for both. */
    private PublicId submitted() throws Exception {
        var id = as.citizen(applicant, () -> drafts.begin("household-health-insurance"));
        var both = as.citizen(applicant, () -> drafts.byId(id)).journey().offered().get("people").stream()
                .filter(one -> one.person().filter(this::isOneOfBoth).isPresent())
                .map(OfferedAnswer::value)
                .toList();
        assertThat(both).hasSize(2);
        keep(id, "people", both);
        keep(id, "place", List.of(PLACE));
        var edition = as.citizen(applicant, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        as.citizen(applicant, () -> drafts.submit(id, edition));
        var paid = payers.pay(
                applicant,
                payers.bills(applicant).stream()
                        .filter(row -> row.payee() == Payee.STATE_FEES)
                        .filter(BillRow::due)
                        .findFirst()
                        .orElseThrow());
        as.system(applicant.account(), () -> payments.deliver(paid.payment()));
        return id;
    }

    private boolean isOneOfBoth(PersonalId person) {
        return List.of(applicant.person(), member.person()).contains(person);
    }

    private DecisionOrder approved(PublicId id) throws Exception {
        clerk = clerks.clerk();
        as.clerk(clerk, () -> cases.take(id));
        as.clerk(clerk, () -> cases.approve(id, ""));
        return rounds.answered(applicant, id);
    }

    private List<HealthInsurance> cards(Actor somebody) throws Exception {
        return as.citizen(somebody, () -> documents.ofKind(HEALTH_INSURANCE)).stream()
                .map(VerifiedDocument::document)
                .map(HealthInsurance.class::cast)
                .toList();
    }

    @Test
    void bothHaveTheNewCardOfTheRegisterInTheirAccounts() throws Exception {
        var id = submitted();
        assertThat(approved(id).status()).isEqualTo(DecisionOrderStatus.DONE);
        for (var somebody : List.of(applicant, member)) {
            var card = cards(somebody).get(0);
            assertThat(card.number()).isEqualTo(number(somebody));
            assertThat(card.group()).isEqualTo(InsuranceGroup.GD);
            assertThat(card.percent()).isEqualTo(80);
            assertThat(card.firstPlace()).isEqualTo(PLACE);
            assertThat(card.until()).isEqualTo(card.from().plusYears(1).minusDays(1));
        }
    }

    @Test
    void whatIsWithdrawnInReviewIsPaidBackSinceItPaysForTheInsurance() throws Exception {
        var id = submitted();
        clerk = clerks.clerk();
        as.clerk(clerk, () -> cases.take(id));
        assertThat(as.citizen(applicant, () -> applications.byId(id))
                        .fee()
                        .orElseThrow()
                        .refundable())
                .isTrue();
        as.citizen(applicant, () -> applications.withdraw(id));
        assertThat(payers.balance(applicant)).isEqualTo(BALANCE);
    }

    @Test
    void whoMovedAwayMeanwhileLeavesBothWithoutACard() throws Exception {
        var id = submitted();
        residents.movesIn(residents.make(aCitizen()).actor().person(), member.person());
        var order = approved(id);
        assertThat(order.status()).isEqualTo(DecisionOrderStatus.REFUSED);
        assertThat(order.refusal()).isEqualTo("not-of-household");
        assertThat(payers.balance(applicant)).isLessThan(BALANCE);
        as.clerk(clerk, () -> orders.decideAgain(id));
        as.clerk(clerk, () -> cases.refuse(id, "Một người đã chuyển đi"));
        assertThat(payers.balance(applicant)).as("a contribution for nothing").isEqualTo(BALANCE);
        assertThat(cards(applicant)).isEmpty();
        assertThat(databases.sandbox(
                        "select h.id from health_insurance h join person p on p.id = h.person where p.number = ? or p.number = ?",
                        number(applicant),
                        number(member)))
                .isEmpty();
    }
}
