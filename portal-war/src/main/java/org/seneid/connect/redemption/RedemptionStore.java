package org.seneid.connect.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.redemption.RedemptionEvents.RedemptionStep;
import org.seneid.connect.redemption.RedemptionEvents.What;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.secret.SecretBox;
import org.seneid.sharing.Share;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.viewing.ShownDocument;

/** Where each step of a redemption is written down, each in one transaction. A share is held before its redemption. */
@ApplicationScoped
class RedemptionStore {

    /** So many receipts of a program may be late, as long as that is not made up for. */
    static final int MOST_OVERDUE = 10;

    /** So many may be missing, late or not: a program that never signs gets no more by being quick. */
    static final int MOST_UNSIGNED = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    RedemptionResults results;

    @Inject
    CounterReceipts receipts;

    @Inject
    SecretBox secrets;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    @Inject
    Event<RedemptionStep> steps;

    /**
     * Asks for what a share shows. The share is held: of two calls at once both get the same redemption, and whoever asks
     * again while the citizen thinks gets the one that is open.
     *
     * @throws RedemptionRefused when the share has ended by then, or the citizen has declined
     */
    @Transactional
    Redemption ask(RedeemingParty party, PublicId which) {
        var now = clock.instant();
        var share = rows.held(Share.class, "publicId", which).orElseThrow();
        if (!share.openAt(now)) throw RedemptionRefused.ended(share.statusAt(now));
        var before = before(party.client(), share);
        if (before.stream().anyMatch(one -> one.statusAt(now) == RedemptionStatus.DECLINED))
            throw new RedemptionRefused(Reason.DECLINED);
        var open = before.stream()
                .filter(one -> one.openAt(now) && one.clerk().equals(party.clerk()))
                .findFirst();
        if (open.isPresent()) return open.get();
        var redemption = new Redemption(party, share, now);
        em.persist(redemption);
        steps.fire(RedemptionStep.of(What.ASKED, redemption));
        return redemption;
    }

    private List<Redemption> before(Client client, Share share) {
        return em.createQuery(
                        "select r from Redemption r where r.share = :share and r.client = :client", Redemption.class)
                .setParameter("share", share)
                .setParameter("client", client)
                .getResultList();
    }

    /**
     * Makes the result, and spends the share when it is for one look.
     *
     * @param documents what the share shows now
     * @throws org.seneid.platform.RuleBroken when the share or the redemption has ended by then
     */
    @Transactional
    void confirm(Redemption asked, List<ShownDocument> documents) {
        var now = clock.instant();
        var share = rows.held(Share.class, "publicId", asked.share().publicId()).orElseThrow();
        var redemption = held(asked.publicId());
        redemption.mustBeConfirmable(now);
        em.persist(share.viewedBy(Viewer.program(), now));
        var result = results.of(redemption, documents, now);
        redemption.confirm(secrets.seal(result), ResultHash.of(result), now);
        if (!share.meantFor(redemption.client().publicId())) steps.fire(RedemptionStep.of(What.CONFIRMED, redemption));
    }

    @Transactional
    void decline(PublicId id) {
        var redemption = held(id);
        redemption.decline(clock.instant());
        steps.fire(RedemptionStep.of(What.DECLINED, redemption));
    }

    /**
     * How it stands, for its party; what the citizen has confirmed counts as received from now on, and at a
     * counter the portal signs for it.
     *
     * @throws NotFound when the party has no such redemption
     */
    @Transactional
    Redemption fetch(RedeemingParty party, PublicId id) {
        var now = clock.instant();
        var redemption = of(party, id);
        if (redemption.statusAt(now) != RedemptionStatus.CONFIRMED) return redemption;
        redemption = held(id);
        if (redemption.statusAt(now) != RedemptionStatus.CONFIRMED) return redemption;
        redemption.receive(now);
        steps.fire(RedemptionStep.of(What.RECEIVED, redemption));
        if (redemption.atCounter()) keep(redemption, receipts.of(redemption, now), null, now);
        return redemption;
    }

    /**
     * Keeps a receipt after checking it.
     *
     * @throws org.seneid.platform.RuleBroken {@code connect.receipt.…} that says what is wrong with it
     */
    @Transactional
    Redemption sign(RedeemingParty party, PublicId id, String receipt) {
        of(party, id);
        var redemption = held(id);
        var now = clock.instant();
        var key = ReceiptVerifier.check(receipt, redemption, portal.of(""), now);
        keep(redemption, receipt, key.toJSONString(), now);
        return redemption;
    }

    private void keep(Redemption redemption, String receipt, String key, Instant now) {
        var first = redemption.receiptAt().isEmpty();
        redemption.sign(receipt, key, now);
        if (first) steps.fire(RedemptionStep.of(What.SIGNED, redemption));
    }

    /** The result for whoever may have it; empty when it is not there any more. */
    Optional<String> result(Redemption redemption) {
        return redemption.resultAt(clock.instant()).map(secrets::open);
    }

    /** @throws RedemptionRefused when so many receipts of the client are missing that it gets nothing more */
    void mustHaveSigned(Client client) {
        var overdue = unsigned(client, clock.instant().minus(Redemption.SIGNED_WITHIN));
        var missing = unsigned(client, clock.instant());
        if (overdue >= MOST_OVERDUE || missing >= MOST_UNSIGNED) throw new RedemptionRefused(Reason.RECEIPTS, missing);
    }

    private long unsigned(Client client, Instant receivedBefore) {
        return em.createQuery(
                        "select count(r) from Redemption r where r.client = :client and r.clerk is null"
                                + " and r.receipt is null and r.receivedAt <= :before",
                        Long.class)
                .setParameter("client", client)
                .setParameter("before", receivedBefore)
                .getSingleResult();
    }

    /**
     * What the party was given of a share for one look, while it can be fetched: whoever did not hear the answer asks again.
     * Whoever has signed for it heard it.
     */
    Optional<Redemption> got(RedeemingParty party, Share share) {
        if (!share.oneTime()) return Optional.empty();
        var now = clock.instant();
        return before(party.client(), share).stream()
                .filter(one -> one.clerk().equals(party.clerk())
                        && one.receiptAt().isEmpty()
                        && one.resultAt(now).isPresent())
                .findFirst();
    }

    private Redemption held(PublicId id) {
        return rows.held(Redemption.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private Redemption of(RedeemingParty party, PublicId id) {
        return em.createQuery(
                        "select r from Redemption r join fetch r.client join fetch r.share"
                                + " where r.publicId = :id and r.client = :client",
                        Redemption.class)
                .setParameter("id", id)
                .setParameter("client", party.client())
                .getResultStream()
                .filter(one -> one.clerk().equals(party.clerk()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
