package org.seneid.connect.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.seneid.identity.account.Sha256;

/** Tells whether a signed assertion was shown before, on whichever node. */
@ApplicationScoped
class UsedAssertions {

    @PersistenceContext
    EntityManager em;

    @Inject
    UsedAssertionStore store;

    /**
     * Notes that an assertion was shown.
     *
     * @param of who made it, and its id
     * @return false when it was shown before
     */
    boolean first(String of, Instant expiresAt) {
        var fingerprint = Sha256.of(of);
        if (known(fingerprint)) return false;
        try {
            store.note(fingerprint, expiresAt);
            return true;
        } catch (RuntimeException raced) {
            if (known(fingerprint)) return false;
            throw raced;
        }
    }

    /** What an assertion of a client is known by. */
    static String assertion(String client, String id) {
        return "assertion|" + client + "|" + id;
    }

    /** What a proof of a client is known by. */
    static String proof(String client, String id) {
        return "proof|" + client + "|" + id;
    }

    /** Whether an assertion was shown before; nothing is noted. */
    boolean shown(String of) {
        return known(Sha256.of(of));
    }

    private boolean known(String fingerprint) {
        return em.createQuery("select count(u) from UsedAssertion u where u.fingerprint = :fingerprint", Long.class)
                        .setParameter("fingerprint", fingerprint)
                        .getSingleResult()
                > 0;
    }

    /** In a transaction of its own: what a replay rolls back was still shown. */
    @ApplicationScoped
    static class UsedAssertionStore {

        @PersistenceContext
        EntityManager em;

        @Transactional(TxType.REQUIRES_NEW)
        void note(String fingerprint, Instant expiresAt) {
            em.persist(new UsedAssertion(fingerprint, expiresAt));
            em.flush();
        }
    }
}
