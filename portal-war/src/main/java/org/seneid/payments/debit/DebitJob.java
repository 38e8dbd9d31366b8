package org.seneid.payments.debit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Pays bills automatically every hour of the day; at night nobody could answer when there is too little money. */
@Singleton
@RunAs(Role.SYSTEM)
public class DebitJob {

    @Inject
    DebitRounds rounds;

    @Schedule(hour = "7-20", minute = "23", timezone = "Asia/Ho_Chi_Minh", info = "direct-debits", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        rounds.all();
    }
}
