package org.seneid.connect.job;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.connect.client.ClientDrafts;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tidies every ten minutes, and drafts every night; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class ConnectCleanupJob {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectCleanupJob.class);

    @Inject
    ConnectCleanup cleanup;

    @Inject
    ClientDrafts drafts;

    @Schedule(hour = "*", minute = "*/10", info = "connect-cleanup", persistent = false)
    void everyTenMinutes() {
        cleanup.tidy();
    }

    /** A draft that cannot be ended keeps none behind it. */
    @Schedule(hour = "3", minute = "40", info = "client-drafts", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        for (var draft : drafts.old()) {
            try {
                drafts.end(draft);
            } catch (EJBException kept) {
                LOG.error("draft not ended: id={}", draft, kept);
            }
        }
    }
}
