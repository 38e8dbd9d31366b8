package org.seneid.identity.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.factor.Totp;
import org.seneid.platform.secret.SecretBox;

/** Gives a demo account what its holder proves themselves by, beside the password. */
@ApplicationScoped
class DemoFactors {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactBook contacts;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Transactional
    void equip(Account account, DemoAccount demo) {
        if (demo.app())
            em.persist(new Totp(account.id(), secretBox.seal(DemoAccount.TOTP.base32()), 0, clock.instant()));
        if (demo.role().staff()) return;
        contacts.begin(account.id(), demo.phone());
        contacts.begin(account.id(), demo.email());
    }
}
