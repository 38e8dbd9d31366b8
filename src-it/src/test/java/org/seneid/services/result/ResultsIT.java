package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Documents;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.order.LetterStatement;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.registry.order.RegisterOrderKind;
import org.seneid.registry.order.RegisterOrders;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.casework.Cases;
import org.seneid.support.As;
import org.seneid.support.Clerks;
import org.seneid.support.Databases;
import org.seneid.support.Residents;

/** What a clerk approves is carried out by its register, once, and what comes of it reaches the citizen from there. */
@InContainer
class ResultsIT {

    private static final String SLUG = "confirmation-of-residence";

    @Inject
    private FormDrafts drafts;

    @Inject
    private Cases cases;

    @Inject
    private Results results;

    @Inject
    private RegisterOrders registers;

    @Inject
    private DecisionOrderQueue queue;

    @Inject
    private OrderRounds rounds;

    @Inject
    private ResultRefresh refresh;

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

    private Actor citizen;

    @BeforeEach
    void somebody() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
    }

    private PublicId approved() throws Exception {
        var id = as.citizen(citizen, () -> drafts.begin(SLUG));
        for (var answer : Map.of("purpose", "work", "receiver", "Trường A", "form", "electronic")
                .entrySet())
            as.citizen(
                    citizen,
                    () -> drafts.keep(
                            id, answer.getKey(), 0, Map.of(answer.getKey(), List.of(answer.getValue())), true));
        var edition = as.citizen(citizen, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        as.citizen(citizen, () -> drafts.submit(id, edition));
        var clerk = clerks.clerk();
        as.clerk(clerk, () -> cases.take(id));
        as.clerk(clerk, () -> cases.approve(id, ""));
        return id;
    }

    private DecisionOrder order(PublicId application) throws Exception {
        return as.citizen(citizen, () -> results.of(application)).orElseThrow();
    }

    @Test
    void anApprovalBringsALetterThatAnybodyWhoHoldsItCanCheck() throws Exception {
        var id = approved();
        assertThat(order(id).status().open()).isTrue();
        rounds.answered(citizen, id);
        assertThat(rounds.answered(citizen, id).status()).isEqualTo(DecisionOrderStatus.DONE);

        var paper = as.citizen(citizen, () -> results.letter(id));
        assertThat(paper.register()).isEqualTo(Register.POPULATION);
        assertThat(paper.letter().statements())
                .extracting(LetterStatement::textEn)
                .contains("A job", "Trường A");
        assertThat(paper.letter().until()).isPresent();
        var checked = as.nobody(() -> results.check(paper.code())).orElseThrow();
        assertThat(checked.letter().number()).isEqualTo(paper.letter().number());

        var other = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        assertThat(as.citizen(other, () -> results.of(id))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> results.letter(id)));
        assertThat(databases.portal(
                        "select kind from notification where owner = ? and kind = 'APPLICATION_RESULT'",
                        citizen.account().value()))
                .hasSize(1);
    }

    @Test
    void aRegisterThatDidNotAnswerIsAskedAndDoesItOnce() throws Exception {
        var id = approved();
        var key = order(id).publicId();
        var attempt = as.system(citizen.account(), () -> queue.claim(key));
        if (attempt.isPresent()) { // unless the timer was faster, with the same end
            assertThat(registers.carryOut(attempt.get().order()).outcome()).isEqualTo(OrderAnswer.Outcome.DONE);
            as.system(citizen.account(), () -> queue.answered(key, OrderAnswer.UNKNOWN));
            databases.portal("update decision_order set next_attempt_at = placed_at where public_id = ?", key.value());
        }
        assertThat(rounds.answered(citizen, id).status()).isEqualTo(DecisionOrderStatus.DONE);
        assertThat(databases.sandbox("select kind from register_order where order_key = ?", key.value()))
                .hasSize(1);
    }

    private RegisterOrder order(RegisterOrderKind kind, PersonalId subject, Map<String, String> with) {
        return new RegisterOrder(
                PublicId.random().value(), kind, subject, with, List.of(), 0, LocalDate.of(2026, 12, 1));
    }

    private void bring(
            RegisterOrderKind kind, AccountId owner, PersonalId person, List<String> added, Map<String, String> with) {
        refresh.bring(new ResultRefresh.Wish(
                kind.document().orElseThrow(),
                owner,
                person,
                added,
                order(kind, person, with).others()));
    }

    @Test
    void aRenewedLicenceReachesTheAccountByItself() throws Exception {
        var driver = residents.make(aCitizen().holding(DRIVING_LICENCE)).actor();
        var licence =
                as.citizen(driver, () -> documents.ofKind(DRIVING_LICENCE)).get(0);
        databases.sandbox(
                "update driving_licence set classes = ? where number = ?",
                "A1 2011-03-26\nB2 2016-12-20 2026-12-20",
                licence.document().number());
        var with = Map.of("number", licence.document().number());
        assertThat(registers
                        .carryOut(order(RegisterOrderKind.LICENCE_RENEWAL, driver.person(), with))
                        .outcome())
                .isEqualTo(OrderAnswer.Outcome.DONE);
        as.system(
                driver.account(),
                () -> bring(RegisterOrderKind.LICENCE_RENEWAL, driver.account(), driver.person(), List.of(), with));
        var renewed = as.citizen(driver, () -> documents.ofKind(DRIVING_LICENCE));
        assertThat(renewed).hasSize(1);
        assertThat(renewed.get(0).publicId()).isEqualTo(licence.publicId());
        assertThat(renewed.get(0).document().until()).isAfter(LocalDate.of(2035, 1, 1));
    }

    @Test
    void anothersLicenceIsNotRenewed() throws Exception {
        var refused = registers.carryOut(
                order(RegisterOrderKind.LICENCE_RENEWAL, citizen.person(), Map.of("number", "000000000000")));
        assertThat(refused.reason()).isEqualTo("no-licence");
    }

    @Test
    void aChildIsEnteredOnceAndLivesWithItsParent() throws Exception {
        var birth = order(
                RegisterOrderKind.BIRTH,
                citizen.person(),
                Map.of("name", "Trần Bé Mới", "sex", "female", "born-on", "2026-11-20"));
        var done = registers.carryOut(birth);
        assertThat(done.letter()).isPresent();
        assertThat(registers.carryOut(birth)).isEqualTo(done);
        assertThat(registers.becameOf(Register.POPULATION, birth.key())).isEqualTo(done);
        assertThat(databases.sandbox(
                        "select c.number from person c join person p on p.household = c.household"
                                + " where p.number = ? and c.name = 'Trần Bé Mới'",
                        citizen.person().digits()))
                .hasSize(1);
        assertThat(registers
                        .carryOut(order(RegisterOrderKind.BIRTH, citizen.person(), birth.with()))
                        .reason())
                .isEqualTo("registered");
    }

    @Test
    void aSoldVehicleEndsWithTheSellerAndBeginsWithTheBuyer() throws Exception {
        var seller = residents.make(aCitizen().holding(VEHICLE_REGISTRATION)).actor();
        var sold = as.citizen(seller, () -> documents.ofKind(VEHICLE_REGISTRATION)).stream()
                .filter(one -> one.document().standing() == RegisterStatus.IN_FORCE)
                .findFirst()
                .orElseThrow();
        var with = Map.of(
                "plate", sold.document().number(), "buyer", citizen.person().digits());
        var done = registers.carryOut(order(RegisterOrderKind.VEHICLE_TRANSFER, seller.person(), with));
        assertThat(done.documents()).hasSize(1);
        as.system(
                seller.account(),
                () -> bring(
                        RegisterOrderKind.VEHICLE_TRANSFER, seller.account(), seller.person(), done.documents(), with));

        assertThat(as.citizen(seller, () -> documents.ofKind(VEHICLE_REGISTRATION)).stream()
                        .filter(one -> one.publicId().equals(sold.publicId()))
                        .findFirst()
                        .orElseThrow()
                        .document()
                        .standing())
                .isEqualTo(RegisterStatus.SOLD);
        var bought = as.citizen(citizen, () -> documents.ofKind(VEHICLE_REGISTRATION));
        assertThat(bought).hasSize(1);
        assertThat(bought.get(0).document().number())
                .isNotEqualTo(sold.document().number());
    }
}
