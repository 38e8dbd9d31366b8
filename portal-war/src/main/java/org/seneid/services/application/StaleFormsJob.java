package org.seneid.services.application;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tidies every night what was begun and never submitted, before its files are tidied; two nodes at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class StaleFormsJob {

    private static final Logger LOG = LoggerFactory.getLogger(StaleFormsJob.class);

    @Inject
    StaleForms forms;

    @Schedule(hour = "3", minute = "5", info = "stale-forms", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        forms.unwarned().forEach(id -> each(forms::warn, id));
        forms.expired().forEach(id -> each(forms::expire, id));
    }

    /** One that cannot be tidied leaves the others their turn. */
    private static void each(Consumer<PublicId> act, PublicId id) {
        try {
            act.accept(id);
        } catch (RuntimeException failed) {
            LOG.warn("form not tidied: application={}", id, failed);
        }
    }
}
