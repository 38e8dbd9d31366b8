package org.seneid.services.application;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives applications back every hour whose fee nobody paid in time. */
@Singleton
@RunAs(Role.SYSTEM)
public class FeeLapseJob {

    private static final Logger LOG = LoggerFactory.getLogger(FeeLapseJob.class);

    @Inject
    FeeLapses lapses;

    @Schedule(hour = "*", minute = "17", info = "fee-lapse", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        for (var application : lapses.due()) {
            try {
                lapses.lapse(application);
            } catch (RuntimeException failed) { // one that fails keeps none behind it waiting
                LOG.error("fee lapse failed: application={}", application, failed);
            }
        }
    }
}
