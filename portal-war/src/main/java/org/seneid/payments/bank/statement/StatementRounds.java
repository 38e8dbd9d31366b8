package org.seneid.payments.bank.statement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.payments.bank.BankSettings;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has the bank's statement of the day read every few rounds, for what came in. */
@ApplicationScoped
class StatementRounds {

    /** A statement is much to read: so many rounds of orders go by meanwhile. */
    private static final int ROUNDS = 3;

    @Inject
    DeliveryTimer timer;

    @Inject
    BankSettings settings;

    @Inject
    StatementReading reading;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(settings.round().multipliedBy(ROUNDS), "bank-arrivals", reading::arrivals);
    }
}
