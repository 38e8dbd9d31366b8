package org.seneid.services.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends each morning the applications to which another person did not agree in time. */
@Singleton
@RunAs(Role.SYSTEM)
public class PartyConsentExpiryJob {

    private static final Logger LOG = LoggerFactory.getLogger(PartyConsentExpiryJob.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    PartyConsentStore store;

    @Inject
    Clock clock;

    /** Called by the timer; run twice it does nothing the second time. */
    @PermitAll
    @Schedule(
            hour = "0",
            minute = "6",
            timezone = "Asia/Ho_Chi_Minh",
            info = "party-consent-expiry",
            persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void turn() {
        em.createNamedQuery(PartyConsent.OVERDUE, PublicId.class)
                .setParameter("today", Formats.day(clock.instant()))
                .getResultList()
                .forEach(this::lapse);
    }

    /** One that cannot end leaves the others their turn. */
    private void lapse(PublicId consent) {
        try {
            store.lapse(consent);
        } catch (RuntimeException failed) {
            LOG.error("consent not ended: consent={}", consent, failed);
        }
    }
}
