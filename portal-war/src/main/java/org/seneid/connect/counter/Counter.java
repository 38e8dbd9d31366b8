package org.seneid.connect.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.redemption.RedeemingParty;
import org.seneid.connect.redemption.Redemption;
import org.seneid.connect.redemption.Redemptions;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Redeems shares at the counter of a registered party, for whoever works there. */
@Stateless
@RolesAllowed(Role.RECEIVERS)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Counter {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Redemptions redemptions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The party at whose counter the acting person works; empty when nobody has said so, or the party was stopped. */
    public Optional<Client> party() {
        return em.createQuery(
                        "select k from CounterClerk k join fetch k.client where k.account = :account",
                        CounterClerk.class)
                .setParameter("account", acting.signedIn().account())
                .getResultStream()
                .map(CounterClerk::client)
                .filter(Client::live)
                .findFirst();
    }

    private RedeemingParty redeeming() {
        var client = party().orElseThrow(() -> new RuleBroken("connect.counter.nowhere"));
        return RedeemingParty.counter(client, acting.signedIn());
    }

    /**
     * Asks the citizen behind a code.
     *
     * @param code from a QR code, or the six digits
     * @throws org.seneid.connect.redemption.RedemptionRefused with the reason
     * @throws RuleBroken {@code connect.counter.nowhere} when the acting person works at no counter
     */
    public Redemption scan(String code) {
        return redemptions.ask(redeeming(), code, Optional.empty());
    }

    /**
     * How it stands; what the citizen has confirmed counts as received from now on, and the portal signs for it.
     *
     * @throws org.seneid.platform.NotFound when the acting person has scanned no such thing
     */
    public Redemption byId(PublicId id) {
        return redemptions.byId(redeeming(), id);
    }

    /** What was received, for a short while. */
    public Optional<CounterResult> result(Redemption redemption) {
        return redemptions.result(redemption).map(CounterResult::of);
    }

    /** What the acting person has scanned today, newest first, without values. */
    public List<Redemption> today() {
        var midnight = clock.instant()
                .atZone(Clocks.CITIZENS_ZONE)
                .toLocalDate()
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
        return em.createQuery(
                        "select r from Redemption r join fetch r.client join fetch r.share"
                                + " where r.clerk = :clerk and r.askedAt >= :midnight order by r.askedAt desc, r.id desc",
                        Redemption.class)
                .setParameter("clerk", acting.signedIn().account())
                .setParameter("midnight", midnight)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
