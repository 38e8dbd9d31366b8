package org.seneid.identity.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountOpened;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.password.Password;

/** Writes a new account down in one short transaction, after its password was hashed. */
@ApplicationScoped
class AccountOpeningStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactBook contacts;

    @Inject
    Clock clock;

    @Inject
    Event<AccountOpened> opened;

    /** Two at once for one person: the second meets {@code account_person_role_uk}. */
    @Transactional
    void openOnline(Account account, ContactAddress phone, String hash) {
        em.persist(account);
        account.activate();
        em.flush();
        em.persist(new Password(account.id(), hash, clock.instant()));
        contacts.begin(account.id(), phone);
        opened.fire(new AccountOpened(account.id(), account.level()));
    }
}
