package org.seneid.payments.standing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Sends what is due every hour of the day; the last round is that of {@link StandingSchedule#LAST_HOUR}. */
@Singleton
@RunAs(Role.SYSTEM)
public class StandingJob {

    @Inject
    StandingRounds rounds;

    @Schedule(hour = "7-20", minute = "41", timezone = "Asia/Ho_Chi_Minh", info = "standing-orders", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        rounds.all();
    }
}
