package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.platform.PersonalId;

/** Finds who a caller is, with the hash of their password. */
@ApplicationScoped
class Credentials {

    private static final String HOLDER =
            "select new org.seneid.identity.Holder(a, p.hash, p.changedAt) from Account a join Password p on p.owner = a.id where ";

    @PersistenceContext
    EntityManager em;

    /** The account of a citizen, whether or not it can be used. */
    Optional<Account> account(PersonalId person) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Optional<Holder> of(Caller caller) {
        var query = caller.door() == Door.CITIZENS
                ? em.createQuery(
                                HOLDER + "a.person = :person and a.role = org.seneid.platform.Role.CITIZEN",
                                Holder.class)
                        .setParameter("person", new PersonalId(caller.name()))
                : em.createQuery(HOLDER + "a.loginName = :name", Holder.class).setParameter("name", caller.name());
        return query.getResultStream().findFirst();
    }
}
