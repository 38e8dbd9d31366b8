package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** A bill is paid only by whoever may, for the amount that was shown, from money that is there. */
@InContainer
class PaymentRefusedIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    Bills bills;

    @Inject
    As as;

    @Inject
    Databases databases;

    @Test
    void moneyThatIsNotThereIsNotPaidAndNothingIsLeftBehind() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> payers.pay(citizen, bill)).satisfies(broken("ledger.short"));

        assertThat(payers.balance(citizen)).isEqualTo(new Money(1_000));
        assertThat(paymentsOf(citizen)).isEmpty();
        assertThat(databases.portal("select 1 from audit_entry where owner = ? and act = 'bill.paid'", owner(citizen)))
                .isEmpty();
    }

    @Test
    void anAmountThatChangedMeanwhileIsNotPaid() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> as.citizen(
                        citizen,
                        () -> payments.pay(
                                bill.id(),
                                bill.amount().minus(new Money(1)),
                                PublicId.random().value())))
                .satisfies(broken("payments.pay.changed"));
    }

    @Test
    void aSignInThatIsFiveMinutesOldDoesNotMoveMoney() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var early = signedIn(citizen, citizen.signedInAt().minusSeconds(301));

        assertThatThrownBy(() -> payers.pay(early, bill)).isInstanceOf(StepUpRequired.class);
        assertThat(paymentsOf(citizen)).isEmpty();
    }

    @Test
    void anotherCitizensBillAndReceiptDoNotExistForMe() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var paid = payers.pay(citizen, bill);
        var stranger = payers.citizenWith(PLENTY);

        assertThatThrownBy(() -> payers.pay(stranger, bill)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> bills.byId(bill.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> payments.receipt(paid.payment())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> payments.askAgain(paid.payment())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyCitizensPay() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> as.officer(citizen, () -> payments.pay(bill.id(), bill.amount(), "k")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nobody(() -> payments.mine(1))).isInstanceOf(EJBAccessException.class);
    }

    private List<?> paymentsOf(Actor citizen) throws Exception {
        return databases.portal("select id from payment where owner = ?", owner(citizen));
    }

    private static Actor signedIn(Actor citizen, Instant at) {
        return new Actor(
                citizen.account(),
                citizen.person(),
                citizen.name(),
                citizen.role(),
                citizen.level(),
                citizen.session(),
                at);
    }

    private static long owner(Actor citizen) {
        return citizen.account().value();
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}
