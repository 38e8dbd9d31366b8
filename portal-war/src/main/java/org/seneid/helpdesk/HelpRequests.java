package org.seneid.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.consent.NewSupportCode;
import org.seneid.helpdesk.consent.SupportCode;
import org.seneid.helpdesk.consent.SupportCodeEvents.SupportCodeCreated;
import org.seneid.helpdesk.consent.SupportCodeEvents.SupportCodeWithdrawn;
import org.seneid.helpdesk.consent.SupportCodes;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairStore;
import org.seneid.helpdesk.replay.Replay;
import org.seneid.helpdesk.replay.Replays;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.session.HelpSessionStore;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** How a citizen gets help, and what became of it. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class HelpRequests {

    private static final int PAST_SHOWN = 20;
    private static final Duration CODE_TOLD = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    SupportCodes codes;

    @Inject
    HelpSessionStore store;

    @Inject
    Replays replays;

    @Inject
    RepairStore repairs;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Asks for help: a ticket waits in the queue, and a code lets one agent see the chosen parts. The sign-in has to be
     * fresh: whoever lets others see an account must be its holder.
     *
     * @return the code, of which only a keyed fingerprint is kept, so this is the only time
     * @throws RuleBroken {@code helpdesk.help.running-already} while somebody is helping
     */
    @RecentSignIn
    public NewSupportCode ask(ConsentedParts sights, String words) {
        if (running().isPresent()) throw new RuleBroken("helpdesk.help.running-already");
        var ticket = unfinished();
        if (ticket.isPresent()) ticket.get().saidAgain(words, clock.instant());
        var asked = ticket.orElseGet(() -> opened(words));
        var made = codes.make(asked, acting.citizen(), sights);
        happened.fire(new SupportCodeCreated(acting.citizen(), made.ticket()));
        return made;
    }

    /** The last code, without its digits, for as long as one may ask oneself what became of it. */
    public Optional<SupportCode> code() {
        var since = clock.instant().minus(CODE_TOLD);
        return codes.last(acting.citizen()).filter(code -> code.madeAt().isAfter(since));
    }

    /** Nobody can use the code any more. */
    public void withdraw() {
        if (codes.end(acting.citizen())) happened.fire(new SupportCodeWithdrawn(acting.citizen()));
    }

    /** The agent who looks at the account now. */
    public Optional<HelpSession> running() {
        return store.running(acting.citizen());
    }

    /** Who has looked, the latest first. */
    public List<HelpSession> past() {
        return em.createNamedQuery(HelpSession.OF_CITIZEN, HelpSession.class)
                .setParameter("citizen", acting.citizen().value())
                .setMaxResults(PAST_SHOWN)
                .getResultList();
    }

    /**
     * One look and the pages that were opened in it, in the order of time.
     *
     * @param number of the page of that list, counted from 1; one past the end is the last
     * @throws NotFound when nobody looked at the acting citizen's account under this id
     */
    public Replay replay(PublicId id, int number) {
        var session = em.createNamedQuery(HelpSession.OWN_OF_CITIZEN, HelpSession.class)
                .setParameter("citizen", acting.citizen().value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return replays.of(session, number);
    }

    /** Whoever looks at the account sees nothing of it from now on; nothing happens when nobody does. */
    public void stop() {
        running().ifPresent(session -> store.end(session.publicId(), EndedBy.CITIZEN));
    }

    /** What the helpdesk is about to do to the account, by a telephone call. */
    public Optional<Repair> repair() {
        return repairs.live(acting.citizen()).filter(one -> one.live(clock.instant()));
    }

    /** Nothing of that is done. */
    public void cancelRepair() {
        repair().ifPresent(one -> repairs.cancel(one.publicId()));
    }

    private HelpTicket opened(String words) {
        var ticket = HelpTicket.ofCitizen(acting.citizen(), words, clock.instant());
        em.persist(ticket);
        return ticket;
    }

    /** The errand that is still under way: another code belongs to the same ticket. */
    private Optional<HelpTicket> unfinished() {
        return em.createQuery(
                        "select t from HelpTicket t where t.owner = :owner"
                                + " and t.status <> org.seneid.helpdesk.ticket.TicketStatus.CLOSED order by t.openedAt desc",
                        HelpTicket.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
