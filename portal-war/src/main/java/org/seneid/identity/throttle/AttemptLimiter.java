package org.seneid.identity.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.Network;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.session.KnownDevices;
import org.seneid.platform.acting.Acting;

/** Counts failed tries and slows down who fails too often; see {@link ThrottlePolicy} for how long. */
@ApplicationScoped
public class AttemptLimiter {

    private static final String FAILURES =
            "select new org.seneid.identity.throttle.FailureCount(count(t), max(t.triedAt)) from AttemptRecord t"
                    + " where t.id <> :own and t.triedAt > :since";
    private static final String STRANGE = " and t.deviceHash is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    KnownDevices devices;

    /** The hash of a browser's token when the account's holder signed in on it before. */
    public Optional<String> knownDevice(Optional<Account> account, Optional<String> token) {
        return token.map(Sha256::of)
                .filter(hash ->
                        account.isPresent() && devices.known(account.get().id(), hash));
    }

    /**
     * Notes a try for all to see, so that many at once do not slip through before the first has failed.
     *
     * @param what what is tried, as a hash
     */
    @Transactional(TxType.REQUIRES_NEW)
    public AttemptRecord note(String what, Optional<String> knownDevice) {
        var noted = new AttemptRecord(what, Network.of(acting.address()), knownDevice, clock.instant());
        em.persist(noted);
        return noted;
    }

    /**
     * From when on this try would have been allowed; empty when it is now. A try that has to wait does not count.
     *
     * @param underAttack how long strange places wait once it was failed at too often from everywhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Instant> mustWait(AttemptRecord noted, ThrottlePolicy underAttack) {
        var now = clock.instant();
        var open = noted.knownDevice()
                .map(device -> knownDeviceOpens(noted, device, now))
                .orElseGet(() -> strangeDeviceOpens(noted, underAttack, now));
        if (!now.isBefore(open)) return Optional.empty();
        em.remove(em.getReference(AttemptRecord.class, noted.id()));
        return Optional.of(open);
    }

    /** What was tried was right, and more is asked for: it is no failure, and what failed before still counts. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settled(AttemptRecord noted) {
        em.remove(em.getReference(AttemptRecord.class, noted.id()));
    }

    /** The password was right: this place or device starts anew. Joins the transaction of the sign-in. */
    @Transactional(TxType.MANDATORY)
    public void succeeded(AttemptRecord noted) {
        var device = noted.knownDevice().isPresent() ? "t.deviceHash = :device" : "t.deviceHash is null";
        var forget = em.createQuery(
                        "delete from AttemptRecord t where t.callerHash = :caller and t.network = :network and "
                                + device)
                .setParameter("caller", noted.callerHash())
                .setParameter("network", noted.network());
        noted.knownDevice().ifPresent(hash -> forget.setParameter("device", hash));
        forget.executeUpdate();
    }

    /** How many minutes to wait, for people: at least one. */
    public long minutesUntil(Instant until) {
        return Math.max(1, (until.getEpochSecond() - clock.instant().getEpochSecond() + 59) / 60);
    }

    private Instant knownDeviceOpens(AttemptRecord noted, String device, Instant now) {
        var here = failures(" and t.callerHash = :caller and t.deviceHash = :device", noted, now)
                .setParameter("caller", noted.callerHash())
                .setParameter("device", device)
                .getSingleResult();
        return here.openAgain(ThrottlePolicy.KNOWN_DEVICE);
    }

    private Instant strangeDeviceOpens(AttemptRecord noted, ThrottlePolicy underAttack, Instant now) {
        var everywhere = failures(" and t.callerHash = :caller" + STRANGE, noted, now)
                .setParameter("caller", noted.callerHash())
                .getSingleResult();
        var here = failures(" and t.callerHash = :caller and t.network = :network" + STRANGE, noted, now)
                .setParameter("caller", noted.callerHash())
                .setParameter("network", noted.network())
                .getSingleResult();
        var network = failures(" and t.network = :network" + STRANGE, noted, now)
                .setParameter("network", noted.network())
                .getSingleResult();
        var counted = everywhere.count() >= ThrottlePolicy.ATTACK && underAttack.closesAllPlaces() ? everywhere : here;
        return Stream.of(
                        counted.openAgain(ThrottlePolicy.place(everywhere.count(), underAttack)),
                        network.openAgain(ThrottlePolicy.NETWORK))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private TypedQuery<FailureCount> failures(String where, AttemptRecord noted, Instant now) {
        return em.createQuery(FAILURES + where, FailureCount.class)
                .setParameter("own", noted.id())
                .setParameter("since", now.minus(ThrottlePolicy.REMEMBERED));
    }
}
