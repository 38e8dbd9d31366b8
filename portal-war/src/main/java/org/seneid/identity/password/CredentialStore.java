package org.seneid.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.platform.PersonalId;

/** Finds who a caller is, with the hash of their password. */
@ApplicationScoped
public class CredentialStore {

    private static final String HOLDER =
            "select new org.seneid.identity.password.StoredCredential(a, p.hash, p.changedAt) from Account a join Password p on p.owner = a.id where ";

    @PersistenceContext
    EntityManager em;

    /** The account of a citizen, whether or not it can be used. */
    public Optional<Account> account(PersonalId person) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    public Optional<StoredCredential> of(LoginId caller) {
        var query = caller.door() == Realm.CITIZENS
                ? em.createQuery(
                                HOLDER + "a.person = :person and a.role = org.seneid.platform.acting.Role.CITIZEN",
                                StoredCredential.class)
                        .setParameter("person", new PersonalId(caller.name()))
                : em.createQuery(HOLDER + "a.loginName = :name", StoredCredential.class)
                        .setParameter("name", caller.name());
        return query.getResultStream().findFirst();
    }
}
