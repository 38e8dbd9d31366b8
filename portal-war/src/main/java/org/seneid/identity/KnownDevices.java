package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.seneid.platform.AccountId;

/** The browsers that accounts are known on. */
@ApplicationScoped
class KnownDevices {

    static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    boolean known(AccountId owner, String tokenHash) {
        return em.createQuery(
                                "select count(d) from KnownDevice d where d.tokenHash = :token and d.owner = :owner",
                                Long.class)
                        .setParameter("token", tokenHash)
                        .setParameter("owner", owner)
                        .getSingleResult()
                > 0;
    }

    /** Who signed in last on the browser with this token. */
    Optional<AccountId> lastHolder(String tokenHash) {
        return em.createQuery(
                        "select d from KnownDevice d where d.tokenHash = :token order by d.lastUsed desc",
                        KnownDevice.class)
                .setParameter("token", tokenHash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(KnownDevice::owner);
    }

    /** From now on every browser is a strange one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetAll(AccountId owner) {
        em.createQuery("delete from KnownDevice d where d.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** From now on every browser but this one is a strange one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetOthers(AccountId owner, Optional<String> tokenHash) {
        em.createQuery("delete from KnownDevice d where d.owner = :owner and d.tokenHash <> :token")
                .setParameter("owner", owner)
                .setParameter("token", tokenHash.orElse(""))
                .executeUpdate();
    }

    /**
     * Its holder is there.
     *
     * @return whether the account is new to this browser and was used on another one before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean used(AccountId owner, String tokenHash) {
        var now = clock.instant();
        var usedBefore = em.createQuery(
                        "update KnownDevice d set d.lastUsed = :now where d.tokenHash = :token and d.owner = :owner")
                .setParameter("now", now)
                .setParameter("token", tokenHash)
                .setParameter("owner", owner)
                .executeUpdate();
        if (usedBefore > 0) return false;
        var elsewhere = em.createQuery("select count(d) from KnownDevice d where d.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
        em.persist(new KnownDevice(owner, tokenHash, now));
        return elsewhere > 0;
    }
}
