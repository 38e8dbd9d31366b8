package org.seneid.documents;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.seneid.platform.Clocks;
import org.seneid.platform.Role;
import org.seneid.registry.AnswerRefused;

/** Notes each morning which documents have begun to expire or have expired, so that their holders can be told. */
@Singleton
@RunAs(Role.SYSTEM)
class DocumentDays {

    private static final Logger LOG = System.getLogger(DocumentDays.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Intake intake;

    @Inject
    Clock clock;

    /** Run twice it does nothing the second time: a document whose state has turned is due no more. */
    @Schedule(hour = "0", minute = "5", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void turn() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE);
        em.createNamedQuery(Document.DUE, Long.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(this::dayCame);
    }

    private void dayCame(long id) {
        try {
            intake.dayCame(id);
        } catch (AnswerRefused refused) {
            LOG.log(Level.WARNING, "stored answer refused: document={0} reason={1}", id, refused.reason());
        }
    }
}
