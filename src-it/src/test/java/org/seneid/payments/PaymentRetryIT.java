package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.WaterPayments.PAYEE;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.operations.Adapters;
import org.seneid.operations.Deliveries;
import org.seneid.operations.Undelivered;
import org.seneid.operations.UndeliveredFilter;
import org.seneid.operations.UndeliveredRow;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;

/** An operator sees payments that their payee did not answer for, never whose, and has the payee asked again. */
@InContainer
class PaymentRetryIT {

    private static final UndeliveredFilter OF_PAYEE =
            new UndeliveredFilter(Optional.of(Undelivered.Kind.PAYMENT), Optional.empty(), Optional.of(PAYEE.name()));

    @Inject
    Payers payers;

    @Inject
    WaterPayments water;

    @Inject
    PartyFaults faults;

    @Inject
    Deliveries deliveries;

    @Inject
    Adapters adapters;

    @Inject
    Databases databases;

    @Inject
    Operators operators;

    @Inject
    Crowd crowd;

    @Inject
    As as;

    private Actor operator;

    @AfterEach
    void mend() {
        faults.set(PAYEE.name(), PartyFault.NONE);
    }

    @Test
    void anUnansweredPaymentIsAskedForOnceHoweverOftenItIsClicked() throws Exception {
        operator = operators.operator();
        var citizen = payers.citizenWith(50_000_000);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.DOWN);
        water.deliver(payment);
        // long after the round that might take it up between two clicks
        databases.portal(
                "update payment set next_attempt_at = timestamp '2099-01-01 00:00:00' where public_id = ?",
                payment.value());

        assertThat(row(payment).state()).isEqualTo(Undelivered.State.WAITING);
        assertThat(row(payment).toString())
                .doesNotContain(citizen.name(), citizen.person().digits());
        assertThat(as.operator(operator, adapters::all))
                .anyMatch(report -> report.party().equals(PAYEE.name())
                        && report.lastHour().failed() > 0
                        && report.failedAt().isPresent());

        var clicked = crowd.atOnce(8, () -> retry(payment));
        assertThat(clicked).filteredOn(planned -> planned).hasSize(1);
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act = 'payee.asked' and actor = ?",
                        citizen.account().value(),
                        operator.account().value()))
                .hasSize(1);

        faults.set(PAYEE.name(), PartyFault.NONE);
        water.waited(payment);
        water.deliver(payment);
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThatThrownBy(() -> retry(payment)).isInstanceOf(RuleBroken.class);
    }

    private boolean retry(PublicId payment) throws Exception {
        return as.operator(operator, () -> deliveries.retry(Undelivered.Kind.PAYMENT, payment));
    }

    private UndeliveredRow row(PublicId payment) throws Exception {
        return as.operator(operator, () -> deliveries.page(OF_PAYEE, Slice.first(500, "created", true))).stream()
                .filter(row -> row.id().equals(payment))
                .findFirst()
                .orElseThrow();
    }
}
