package org.seneid.documents;

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
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.registry.document.AnswerRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes each morning which documents have begun to expire or have expired, so that their holders can be told. */
@Singleton
@RunAs(Role.SYSTEM)
public class DocumentExpiryJob {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentExpiryJob.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentUpdater updater;

    @Inject
    Clock clock;

    /** Run twice it does nothing the second time: a document whose state has turned is due no more. */
    @Schedule(hour = "0", minute = "5", timezone = "Asia/Ho_Chi_Minh", info = "document-expiry", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void turn() {
        var today = Formats.day(clock.instant());
        em.createNamedQuery(Document.DUE, Long.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(this::dayCame);
    }

    private void dayCame(long id) {
        try {
            updater.dayCame(id);
        } catch (AnswerRefused refused) {
            LOG.warn("stored answer refused: document={} reason={}", id, refused.reason());
        }
    }
}
