package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.platform.Seal;

/** Gives a demo account what its holder proves themselves by, beside the password. */
@ApplicationScoped
class DemoFactors {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactBook contacts;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Transactional
    void equip(Account account, DemoAccount demo) {
        if (demo.app()) em.persist(new Totp(account.id(), seal.seal(DemoAccount.TOTP.base32()), 0, clock.instant()));
        if (demo.role().staff()) return;
        contacts.begin(account.id(), demo.phone());
        contacts.begin(account.id(), demo.email());
    }
}
