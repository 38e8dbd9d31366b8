package org.seneid.helpdesk.repair;

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
import org.seneid.helpdesk.caller.CallerChecks;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.caller.CallerVerdict;
import org.seneid.helpdesk.caller.CallerVerification;
import org.seneid.helpdesk.caller.HelpAttemptLimiter;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.session.HelpRefusals;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.OwnPeople;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What an agent does for a citizen who cannot sign in: asks, and does it when it was approved and nobody said no. */
@Stateless
@RolesAllowed(Role.AGENTS)
public class Repairs {

    @PersistenceContext
    EntityManager em;

    @Inject
    RepairStore store;

    @Inject
    HelpAttemptLimiter limiter;

    @Inject
    CallerVerification callerVerification;

    @Inject
    OwnPeople people;

    @Inject
    RepairPolicy repairable;

    @Inject
    OneTimeCodes codes;

    @Inject
    CallerChecks checks;

    @Inject
    HelpRefusals refusals;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What there was of a ticket, the latest; empty when nothing was asked for. */
    public Optional<Repair> ofTicket(TicketNumber ticket) {
        return em.createNamedQuery(Repair.OF_TICKET, Repair.class)
                .setParameter("ticket", ticket.row())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What this agent asked for and was decided: what can be done now, and what was refused and still has an open ticket. */
    public List<RepairRow> decided(int limit) {
        return em.createQuery(
                        RepairRow.SELECT + " where r.persons.askedBy = :agent and (r.status = :approved and r.readyAt"
                                + " <= :now and r.readyAt > :over or r.status = :refused and r.ticket.live ="
                                + " true) order by r.askedAt, r.id",
                        RepairRow.class)
                .setParameter("agent", acting.signedIn().account())
                .setParameter("approved", RepairStatus.APPROVED)
                .setParameter("refused", RepairStatus.REFUSED)
                .setParameter("now", clock.instant())
                .setParameter("over", clock.instant().minus(Repair.VALID))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Asks whether a caller's account may be unlocked.
     *
     * @throws RuleBroken {@code helpdesk.begin.wrong}, {@code platform.throttle.wait}, {@code helpdesk.begin.conflict}, {@code
     *     helpdesk.repair.not-locked}, {@code helpdesk.repair.desk-only}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void askUnlock(TicketNumber ticket, String reason, CallerIdentifiers told) {
        ask(new RepairRequest(ticket, new HelpReason(reason), Optional.empty()), told);
    }

    /**
     * Asks whether a caller's phone or mailbox may be changed to another.
     *
     * @throws RuleBroken as {@link #askUnlock}; {@code helpdesk.repair.locked} when it has to be unlocked first
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void askContact(TicketNumber ticket, String reason, CallerIdentifiers told, ContactAddress address) {
        ask(new RepairRequest(ticket, new HelpReason(reason), Optional.of(address)), told);
    }

    private void ask(RepairRequest wish, CallerIdentifiers told) {
        var noted = limiter.note(acting.signedIn().account());
        var citizen = served(wish, told);
        try {
            store.ask(citizen, wish, noted, callerVerification.nearHome(citizen));
        } catch (RuntimeException refused) {
            refusals.though(citizen, wish.ticket(), wish.why().words());
            throw refused;
        }
    }

    private Account served(RepairRequest wish, CallerIdentifiers told) {
        if (acting.behalf().isPresent()) throw new RuleBroken("helpdesk.begin.chained");
        var citizen = callerVerification.account(told.person());
        var verdict = citizen.map(one -> callerVerification.verdict(one, told)).orElseGet(CallerVerdict::unknown);
        checks.note(wish.ticket(), verdict);
        return served(wish, citizen.orElseThrow(() -> new RuleBroken("helpdesk.begin.wrong")), verdict);
    }

    private Account served(RepairRequest wish, Account citizen, CallerVerdict verdict) {
        return switch (verdict.answer()) {
            case RIGHT -> citizen;
            case WRONG -> {
                refusals.wrong(citizen, wish.ticket(), wish.why().words());
                throw new RuleBroken("helpdesk.begin.wrong");
            }
            case CONFLICT -> {
                refusals.though(citizen, wish.ticket(), wish.why().words());
                throw new RuleBroken("helpdesk.begin.conflict");
            }
        };
    }

    /** @throws RuleBroken {@code helpdesk.repair.not-yet}, {@code helpdesk.repair.over} */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void unlock(PublicId repair) {
        served(repair);
        store.unlock(repair);
    }

    /**
     * Sends a code to the contact that is to be.
     *
     * @throws RuleBroken {@code identity.code.too-many}, {@code helpdesk.repair.not-yet}, {@code helpdesk.repair.locked}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sendCode(PublicId repair) {
        var asked = served(repair);
        asked.mustBeReady(clock.instant());
        repairable.check(asked.citizen(), RepairKind.CONTACT);
        var address = asked.address().orElseThrow(NotFound::new);
        store.codeSent(repair, codes.send(CodePurpose.HELPDESK_CONTACT, subject(repair), address));
    }

    /** @throws RuleBroken at {@code code}, when it is not the one that arrived there */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void changeContact(PublicId repair, String code) {
        var asked = served(repair);
        asked.mustBeReady(clock.instant());
        codes.check(asked.sent().orElseThrow(NotFound::new), subject(repair), code);
        store.changeContact(repair);
    }

    /** Whoever does it may be another than whoever asked for it, and may live with its citizen. */
    private Repair served(PublicId repair) {
        var asked = store.byId(repair);
        people.mustNotInclude(asked.citizen().id(), asked.ticket().number().text());
        return asked;
    }

    private static String subject(PublicId repair) {
        return "repair:" + repair;
    }
}
