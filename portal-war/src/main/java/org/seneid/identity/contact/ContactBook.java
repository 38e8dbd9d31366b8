package org.seneid.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;

/** Where accounts' holders are reached. Whoever writes here has had the address proven by a code before. */
@ApplicationScoped
public class ContactBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    OneTimeCodes codes;

    @Inject
    Event<ContactChanged> changed;

    @Transactional(TxType.SUPPORTS)
    public List<Contact> of(AccountId owner) {
        return em.createNamedQuery(Contact.OWN, Contact.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    @Transactional(TxType.SUPPORTS)
    public Optional<ContactAddress> of(AccountId owner, ContactKind kind) {
        return of(owner).stream()
                .map(Contact::address)
                .filter(address -> address.kind() == kind)
                .findFirst();
    }

    /** The first contact of a new account is nothing to warn anybody of. */
    @Transactional(TxType.MANDATORY)
    public void begin(AccountId owner, ContactAddress proven) {
        em.persist(new Contact(owner, proven, clock.instant()));
    }

    /**
     * Puts a proven address in the place of the one of its kind, and tells both; the first of a kind is told to the other
     * kind. Codes that were sent to the one before are no good any more.
     */
    @Transactional(TxType.MANDATORY)
    public void change(AccountId owner, ContactAddress proven) {
        var present = of(owner).stream()
                .filter(contact -> contact.address().kind() == proven.kind())
                .findFirst();
        if (present.map(Contact::address).filter(proven::equals).isPresent()) return;
        var before = present.or(() -> of(owner).stream().findFirst()).map(Contact::address);
        present.map(Contact::address).ifPresent(codes::killSentTo);
        present.ifPresentOrElse(
                contact -> contact.movesTo(proven, clock.instant()),
                () -> em.persist(new Contact(owner, proven, clock.instant())));
        changed.fire(new ContactChanged(owner, proven.kind(), before));
    }

    /** Nobody knows whose mailbox it is; codes that were sent to it are no good any more. */
    @Transactional(TxType.MANDATORY)
    public void forgetMailbox(AccountId owner) {
        of(owner, ContactKind.EMAIL).ifPresent(codes::killSentTo);
        em.createQuery("delete from Contact c where c.owner = :owner and c.kind = :kind")
                .setParameter("owner", owner)
                .setParameter("kind", ContactKind.EMAIL)
                .executeUpdate();
    }
}
