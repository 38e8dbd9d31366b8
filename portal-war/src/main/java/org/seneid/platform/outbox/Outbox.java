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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;
import org.seneid.platform.secret.SecretBox;

/**
 * What the portal tells people by mail, SMS and paper: told exactly when the transaction that has it to tell commits, and
 * by others ({@link MessageSender}), so that a mail server that is down keeps nobody from their errand.
 */
@ApplicationScoped
public class Outbox {

    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Transactional(TxType.MANDATORY)
    public void mail(String to, String subject, List<LocalizedText> text) {
        write(Channel.MAIL, to, subject, text, Optional.empty());
    }

    /** @param until later it is good for nothing, and is not sent */
    @Transactional(TxType.MANDATORY)
    public void mail(String to, String subject, List<LocalizedText> text, Instant until) {
        write(Channel.MAIL, to, subject, text, Optional.of(until));
    }

    @Transactional(TxType.MANDATORY)
    public void sms(String to, List<LocalizedText> text) {
        write(Channel.SMS, to, "", text, Optional.empty());
    }

    /** @param until later it is good for nothing, and is not sent */
    @Transactional(TxType.MANDATORY)
    public void sms(String to, List<LocalizedText> text, Instant until) {
        write(Channel.SMS, to, "", text, Optional.of(until));
    }

    /** What a printer puts into somebody's hands, a code and where it is typed; only a demo keeps a copy. */
    @Transactional(TxType.MANDATORY)
    public void paper(String to, String subject, String text) {
        if (!demo) return;
        write(Channel.PAPER, to, subject, List.of(LocalizedText.inNoLanguage(text)), Optional.empty())
                .sent(clock.instant());
    }

    private OutboxMessage write(
            Channel channel, String to, String subject, List<LocalizedText> text, Optional<Instant> until) {
        var message = new OutboxMessage(channel, to, subject, SealedText.of(text, secretBox), until, clock.instant());
        em.persist(message);
        return message;
    }

    /**
     * The newest messages, for the page that stands in for phones and mailboxes in a demo.
     *
     * @param to only those to this address; empty for all
     * @throws NotFound where this is no demo
     */
    @Transactional(TxType.SUPPORTS)
    public List<MessageView> newest(String to) {
        if (!demo) throw new NotFound();
        return em.createNamedQuery(OutboxMessage.NEWEST, OutboxMessage.class)
                .setParameter("to", to)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(message -> message.onItsWay(secretBox))
                .toList();
    }

    /** Messages older than this are nobody's business any more; those that wait are sent or given up before. */
    @Transactional
    public void forget(Instant before) {
        em.createNamedQuery(OutboxMessage.FORGET).setParameter("before", before).executeUpdate();
    }
}
