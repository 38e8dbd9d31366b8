package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.Account;
import org.seneid.identity.ContactAddress;
import org.seneid.identity.ContactBook;
import org.seneid.identity.ContactKind;
import org.seneid.identity.NotMeLinks;
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
    NotMeLinks links;

    @Inject
    Outbox outbox;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /** Staff have no inbox; they are told nothing here. */
    @Transactional(TxType.MANDATORY)
    void tell(AccountId citizen, NotificationKind kind, String... arguments) {
        tell(citizen, kind, Optional.empty(), arguments);
    }

    /** @param also another address that has to learn of it, such as the one that is no contact any more */
    @Transactional(TxType.MANDATORY)
    void tell(AccountId citizen, NotificationKind kind, Optional<ContactAddress> also, String... arguments) {
        if (em.find(Account.class, citizen.value()).role().staff()) return;
        var said = List.of(arguments);
        em.persist(new Notification(citizen, kind, said, clock.instant()));
        var present = contacts.of(citizen, ContactKind.EMAIL).or(() -> contacts.of(citizen, ContactKind.PHONE));
        if (present.isEmpty() && also.isEmpty()) return;
        var notMe = kind.alarming() ? links.make(citizen) : "";
        var letter = new Letter(kind, said, clock.instant(), notMe, portal.of("/notifications"));
        present.ifPresent(address -> send(letter, address));
        also.ifPresent(address -> send(letter, address));
    }

    private void send(Letter letter, ContactAddress to) {
        if (to.kind() == ContactKind.EMAIL) outbox.mail(to.text(), letter.subject(), letter.text());
        else outbox.sms(to.text(), letter.shortText());
    }
}
