package org.seneid.helpdesk.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.caller.NeighbourHelped;
import org.seneid.helpdesk.repair.RepairChanged.Change;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.lock.LockEvents.AccountAlreadyLocked;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.lock.LockEvents.AccountUnlocked;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;

/** Writes down what is done for citizens who cannot sign in, in short transactions beside the calls to registers. */
@ApplicationScoped
@Transactional
public class RepairStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    AttemptLimiter limiter;

    @Inject
    RepairPolicy repairable;

    @Inject
    AccountLocks locks;

    @Inject
    ContactBook contacts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** @param nearHome whether the citizen lives in the agent's street */
    void ask(Account citizen, RepairRequest wish, Attempt noted, boolean nearHome) {
        var now = clock.instant();
        var account = held(citizen.id());
        repairable.check(account, wish.kind());
        live(citizen.id()).flatMap(this::alone).ifPresent(this::makeWay);
        var ticket = rows.held(HelpTicket.class, "id", wish.ticket().row()).orElseThrow(NotFound::new);
        ticket.belongsTo(citizen.id());
        ticket.take(acting.signedIn(), now);
        var repair = new Repair(ticket, account, wish, acting.signedIn(), now);
        em.persist(repair);
        limiter.withdraw(noted);
        tell(repair, Change.ASKED);
        if (nearHome)
            happened.fire(new NeighbourHelped(
                    acting.signedIn().account(), wish.ticket().text()));
    }

    private void makeWay(Repair before) {
        if (!expire(before)) throw new RuleBroken("constraint.help_repair_live_citizen_uk");
        // or the new one would be written first and meet it in the unique column
        em.flush();
    }

    /** Puts on record what nobody approved, or nobody did, in time. */
    public void expire() {
        em.createQuery(
                        "select r.publicId from Repair r where r.status = org.seneid.helpdesk.repair.RepairStatus.ASKED"
                                + " and r.askedAt <= :before or r.status = org.seneid.helpdesk.repair.RepairStatus.APPROVED"
                                + " and r.readyAt <= :before",
                        PublicId.class)
                .setParameter("before", clock.instant().minus(Repair.VALID))
                .getResultList()
                .forEach(id -> expire(held(id)));
    }

    private boolean expire(Repair repair) {
        var over = repair.expire(clock.instant());
        if (over) tell(repair, Change.EXPIRED);
        return over;
    }

    public void approve(PublicId id) {
        var repair = held(id);
        repair.approve(acting.signedIn(), clock.instant());
        repairable.check(repair.citizen(), repair.kind());
        tell(repair, Change.APPROVED);
    }

    public void refuse(PublicId id, HelpReason why) {
        var repair = held(id);
        repair.refuse(acting.signedIn(), why, clock.instant());
        tell(repair, Change.REFUSED);
    }

    /** Its citizen says no; said again nothing happens. */
    public void cancel(PublicId id) {
        cancel(held(id));
    }

    void codeSent(PublicId id, PublicId sent) {
        held(id).codeSent(sent, clock.instant());
    }

    void unlock(PublicId id) {
        var repair = held(id);
        if (repair.kind() != RepairKind.UNLOCK) throw new NotFound();
        repair.done(clock.instant());
        locks.unlockAsApproved(repair.citizen().id(), repair.reason());
        tell(repair, Change.DONE);
    }

    /** The code that went to the new address was right. */
    void changeContact(PublicId id) {
        var repair = held(id);
        repair.done(clock.instant());
        repairable.check(repair.citizen(), RepairKind.CONTACT);
        contacts.change(repair.citizen().id(), repair.address().orElseThrow(NotFound::new));
        tell(repair, Change.DONE);
    }

    /** Whoever locks an account trusts nobody who calls in its holder's name, now or before. */
    void locked(@Observes AccountLocked event) {
        stop(event.citizen());
    }

    void lockedAgain(@Observes AccountAlreadyLocked event) {
        stop(event.citizen());
    }

    /** It was asked for one lock and opens no other; whoever does it here has done it before this is told. */
    void unlocked(@Observes AccountUnlocked event) {
        stop(event.citizen());
    }

    private void stop(AccountId citizen) {
        live(citizen).flatMap(this::alone).ifPresent(this::cancel);
    }

    private void cancel(Repair repair) {
        if (repair.cancel(clock.instant())) tell(repair, Change.CANCELLED);
    }

    public Optional<Repair> live(AccountId citizen) {
        return em.createNamedQuery(Repair.LIVE_OF_CITIZEN, Repair.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none under this id */
    public Repair byId(PublicId id) {
        return em.createQuery(
                        "select r from Repair r join fetch r.citizen join fetch r.ticket where r.publicId = :id",
                        Repair.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The account first, as whoever locks it does, so that nobody waits for somebody who waits for them. */
    private Repair held(PublicId id) {
        var repair = byId(id);
        held(repair.citizen().id());
        return alone(repair).orElseThrow(NotFound::new);
    }

    private Account held(AccountId citizen) {
        return rows.held(Account.class, "id", citizen.value()).orElseThrow(NotFound::new);
    }

    private Optional<Repair> alone(Repair repair) {
        return rows.held(Repair.class, "publicId", repair.publicId());
    }

    private void tell(Repair repair, Change change) {
        happened.fire(RepairChanged.of(repair, change));
    }
}
