package org.seneid.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.AccountId;

/** The browsers that accounts are known on. */
@ApplicationScoped
public class KnownDevices {

    public static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The hash of a browser's token when the account's holder signed in on it before. */
    public Optional<String> known(Optional<AccountId> owner, Optional<String> token) {
        return token.map(Sha256::of).filter(hash -> owner.isPresent() && known(owner.get(), hash));
    }

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
    public void forgetAll(AccountId owner) {
        em.createQuery("delete from KnownDevice d where d.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** From now on every browser but this one is a strange one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetOthers(AccountId owner, Optional<String> tokenHash) {
        em.createQuery("delete from KnownDevice d where d.owner = :owner and d.tokenHash <> :token")
                .setParameter("owner", owner)
                .setParameter("token", tokenHash.orElse(""))
                .executeUpdate();
    }

    /**
     * Its holder is there. The browser is known by another token from now on, to all who signed in on it: a token that was
     * stolen is good until then at the longest.
     *
     * @param shown the one that it was known by
     * @return whether the account is new to this browser and was used on another one before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean used(AccountId owner, Optional<String> shown, String tokenHash) {
        var usedBefore = shown.filter(hash -> known(owner, hash)).isPresent();
        shown.ifPresent(hash -> renew(hash, tokenHash));
        if (usedBefore) {
            touch(owner, tokenHash);
            return false;
        }
        var elsewhere = of(owner) > 0;
        em.persist(new KnownDevice(owner, tokenHash, clock.instant()));
        return elsewhere;
    }

    private void renew(String shown, String tokenHash) {
        em.createQuery("update KnownDevice d set d.tokenHash = :token where d.tokenHash = :shown")
                .setParameter("token", tokenHash)
                .setParameter("shown", shown)
                .executeUpdate();
    }

    private void touch(AccountId owner, String tokenHash) {
        em.createQuery("update KnownDevice d set d.lastUsed = :now where d.tokenHash = :token and d.owner = :owner")
                .setParameter("now", clock.instant())
                .setParameter("token", tokenHash)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    private long of(AccountId owner) {
        return em.createQuery("select count(d) from KnownDevice d where d.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }
}
