package org.seneid.identity.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;

/** Posts that came after their session had ended: few, small, for a short while, and only for the one who wrote them. */
@Stateless
public class SavedRequests {

    public static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 40_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    KnownDevices devices;

    /** Keeps a post for whoever signed in last on this browser; a browser nobody signed in on has nothing to keep. */
    @PermitAll
    public void keep(String deviceToken, String address, String fields) {
        if (fields.length() > LONGEST || address.length() > LONGEST_ADDRESS) return;
        devices.lastHolder(Sha256.of(deviceToken)).ifPresent(owner -> {
            of(owner).stream().skip(MOST - 1L).forEach(em::remove);
            em.persist(new SavedRequest(owner, address, fields, clock.instant()));
        });
    }

    /** Whether something waits at an address for whoever signed in last on this browser. */
    @PermitAll
    public boolean waits(String deviceToken, String address) {
        return devices.lastHolder(Sha256.of(deviceToken))
                .filter(owner -> at(address, owner).isPresent())
                .isPresent();
    }

    /** Gives back, once, what the one who is signed in had sent to an address. */
    @PermitAll
    public Optional<String> take(String address) {
        var kept = at(address, acting.signedIn().account());
        kept.ifPresent(em::remove);
        return kept.map(SavedRequest::fields);
    }

    private Optional<SavedRequest> at(String address, AccountId owner) {
        return em.createQuery(
                        "select k from SavedRequest k where k.owner = :owner and k.address = :address and k.keptAt > :since"
                                + " order by k.keptAt desc, k.id desc",
                        SavedRequest.class)
                .setParameter("owner", owner)
                .setParameter("address", address)
                .setParameter("since", clock.instant().minus(KEPT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<SavedRequest> of(AccountId owner) {
        return em.createQuery(
                        "select k from SavedRequest k where k.owner = :owner order by k.keptAt desc, k.id desc",
                        SavedRequest.class)
                .setParameter("owner", owner)
                .getResultList();
    }
}
