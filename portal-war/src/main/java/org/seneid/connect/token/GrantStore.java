package org.seneid.connect.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.Secret;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.connect.grant.Grant;
import org.seneid.identity.account.Account;
import org.seneid.platform.RowLock;

/** Finds grants and tokens by what a client holds of them, and issues tokens. */
@ApplicationScoped
class GrantStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /** The grant of a code, held to the end of the transaction. */
    Optional<Grant> ofCode(Client client, Secret code) {
        return rows.held(Grant.class, "codeHash", code.hash())
                .filter(grant -> grant.client().id().equals(client.id()));
    }

    Optional<IssuedToken> token(Secret token) {
        return em.createNamedQuery(IssuedToken.BY_HASH, IssuedToken.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** The same, held to the end of the transaction: of two who use it at once, one is the second. */
    Optional<IssuedToken> held(Client client, Secret token) {
        return rows.held(IssuedToken.class, "hash", token.hash())
                .filter(one -> one.grant().client().id().equals(client.id()));
    }

    /** @param token that the client is given; whatever its form, it is looked up by its hash */
    Secret issue(Grant grant, TokenKind kind, Secret token) {
        em.persist(new IssuedToken(grant, kind, token, clock.instant()));
        return token;
    }

    /**
     * Notes that a client got something by a consent; without its version, as many may do so at once.
     */
    void used(ClientConsent consent) {
        em.createQuery("update ClientConsent c set c.usedAt = :now, c.uses = c.uses + 1 where c.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", consent.id())
                .executeUpdate();
    }

    /** The account that a grant is about, while its holder could sign in. */
    Optional<Account> owner(Grant grant) {
        return Optional.ofNullable(em.find(Account.class, grant.owner().value()))
                .filter(Account::open);
    }
}
