package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.lock.DisavowalLinks;
import org.seneid.notifications.InboxEvents.InboxChanged;
import org.seneid.platform.AccountId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.outbox.Outbox;

/** Tells a citizen something: a line in their inbox, and a mail, or an SMS to whoever has no mailbox. */
@ApplicationScoped
class Notices {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactBook contacts;

    @Inject
    NoticeChoices choices;

    @Inject
    DisavowalLinks links;

    @Inject
    Outbox outbox;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    @Inject
    Event<InboxChanged> changed;

    /** Staff have no inbox; they are told nothing here. */
    @Transactional(TxType.MANDATORY)
    void tell(AccountId citizen, NotificationKind kind, String... arguments) {
        tell(citizen, Notice.of(kind, arguments));
    }

    @Transactional(TxType.MANDATORY)
    void tell(AccountId citizen, Notice news) {
        tell(citizen, news, Optional.empty());
    }

    /** @param also another address that has to learn of it, such as the one that is no contact any more */
    @Transactional(TxType.MANDATORY)
    void tell(AccountId citizen, Notice news, Optional<ContactAddress> also) {
        if (!written(citizen, news)) return;
        var addresses = Stream.concat(addresses(citizen, news.kind().topic()), also.stream())
                .toList();
        if (addresses.isEmpty()) return;
        var notMe = news.kind().alarming() ? links.make(citizen) : "";
        var letter = new NoticeLetter(news.kind(), news.arguments(), clock.instant(), notMe, portal.of(news.page()));
        addresses.forEach(address -> send(letter, address));
    }

    /** Tells it in the inbox, and by a letter of its own to every address of theirs, whatever they chose. */
    @Transactional(TxType.MANDATORY)
    void tellEverywhere(AccountId citizen, Notice news, Letter letter) {
        if (!written(citizen, news)) return;
        contacts.of(citizen).forEach(contact -> send(letter, contact.address()));
    }

    private boolean written(AccountId citizen, Notice news) {
        if (em.find(Account.class, citizen.value()).role().staff()) return false;
        em.persist(new Notification(citizen, news, clock.instant()));
        changed.fire(new InboxChanged(citizen, 1));
        return true;
    }

    /** Whether they were told of something on this page since then. */
    @Transactional(TxType.MANDATORY)
    boolean toldSince(AccountId citizen, String page, Instant since) {
        return em.createNamedQuery(Notification.TOLD_SINCE, Long.class)
                        .setParameter("owner", citizen)
                        .setParameter("page", page)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** What concerns security goes by SMS only to whoever has no mailbox. */
    private Stream<ContactAddress> addresses(AccountId citizen, Topic topic) {
        var mail = contacts.of(citizen, ContactKind.EMAIL);
        if (!topic.optional()) return mail.or(() -> contacts.of(citizen, ContactKind.PHONE)).stream();
        var chosen = choices.of(citizen, topic);
        var sms = chosen.sms() ? contacts.of(citizen, ContactKind.PHONE) : Optional.<ContactAddress>empty();
        return Stream.concat(mail.filter(to -> chosen.mail()).stream(), sms.stream());
    }

    private void send(Letter letter, ContactAddress to) {
        if (to.kind() == ContactKind.EMAIL) outbox.mail(to.text(), letter.subject(), letter.text());
        else outbox.sms(to.text(), letter.shortText());
    }
}
