package org.seneid.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;

/** What the portal tells people by mail, SMS and paper: told exactly when the transaction that has it to tell commits. */
@ApplicationScoped
public class Outbox {

    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Transactional(TxType.MANDATORY)
    public void mail(String to, String subject, String text) {
        em.persist(new OutboxMessage(Channel.MAIL, to, subject, text, clock.instant()));
    }

    @Transactional(TxType.MANDATORY)
    public void sms(String to, String text) {
        em.persist(new OutboxMessage(Channel.SMS, to, "", text, clock.instant()));
    }

    /** What a printer puts into somebody's hands; only a demo keeps a copy. */
    @Transactional(TxType.MANDATORY)
    public void paper(String to, String subject, String text) {
        if (demo) em.persist(new OutboxMessage(Channel.PAPER, to, subject, text, clock.instant()));
    }

    /**
     * The newest messages, for the page that stands in for phones and mailboxes in a demo.
     *
     * @param to only those to this address; empty for all
     * @throws NotFound where this is no demo
     */
    @Transactional(TxType.SUPPORTS)
    public List<OutboxMessage> newest(String to) {
        if (!demo) throw new NotFound();
        return em.createNamedQuery(OutboxMessage.NEWEST, OutboxMessage.class)
                .setParameter("to", to)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Messages older than this are nobody's business any more. */
    @Transactional
    public void forget(Instant before) {
        em.createQuery("delete from OutboxMessage m where m.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
