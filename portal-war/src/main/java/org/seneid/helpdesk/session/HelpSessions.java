package org.seneid.helpdesk.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.caller.CallerChecks;
import org.seneid.helpdesk.caller.CallerVerdict;
import org.seneid.helpdesk.caller.CallerVerdict.Answer;
import org.seneid.helpdesk.caller.CallerVerification;
import org.seneid.helpdesk.caller.HelpAttemptLimiter;
import org.seneid.helpdesk.consent.SupportCodes;
import org.seneid.helpdesk.session.HelpEvents.ValueUnmasked;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.acting.Role;

/** The looks of the agent who is signed in at citizens' accounts, one at a time. */
@Stateless
@RolesAllowed(Role.AGENTS)
public class HelpSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpSessionStore store;

    @Inject
    HelpAttemptLimiter limiter;

    @Inject
    SupportCodes codes;

    @Inject
    CallerVerification callerVerification;

    @Inject
    CallerChecks checks;

    @Inject
    HelpRefusals refusals;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Begins to look at the account of a caller, in this request and for whoever keeps the answer.
     *
     * @throws RuleBroken {@code helpdesk.begin.wrong} whatever does not go together, {@code platform.throttle.wait} after too
     *     many of these, {@code helpdesk.begin.conflict}, {@code helpdesk.begin.locked}, {@code helpdesk.begin.chained},
     *     {@code helpdesk.begin.register-silent}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PublicId begin(HelpSessionRequest told) {
        if (acting.behalf().isPresent()) throw new RuleBroken("helpdesk.begin.chained");
        var noted = limiter.note(acting.signedIn().account());
        var citizen = callerVerification.account(told.caller().person()).orElseThrow(() -> unknown(told));
        mayServe(citizen, told);
        var counted = codes.countTry(citizen.id());
        try {
            if (!counted) throw new RuleBroken("helpdesk.begin.wrong");
            return store.begin(citizen, told, told.code(), noted, callerVerification.nearHome(citizen))
                    .orElseThrow(() -> new RuleBroken("helpdesk.begin.wrong"))
                    .publicId();
        } catch (RuntimeException refused) {
            refusals.though(citizen, told.ticket(), told.reason());
            throw refused;
        }
    }

    private RuleBroken unknown(HelpSessionRequest told) {
        checks.note(told.ticket(), CallerVerdict.unknown());
        return new RuleBroken("helpdesk.begin.wrong");
    }

    private void mayServe(Account citizen, HelpSessionRequest told) {
        var verdict = callerVerification.verdict(citizen, told.caller());
        checks.note(told.ticket(), verdict);
        if (verdict.answer() == Answer.CONFLICT) throw refused(citizen, told, "helpdesk.begin.conflict");
        if (verdict.answer() == Answer.WRONG) {
            codes.countTry(citizen.id());
            refusals.wrong(citizen, told.ticket(), told.reason());
            throw new RuleBroken("helpdesk.begin.wrong");
        }
        if (citizen.status() == AccountStatus.LOCKED) throw refused(citizen, told, "helpdesk.begin.locked");
    }

    private RuleBroken refused(Account citizen, HelpSessionRequest told, String why) {
        refusals.though(citizen, told.ticket(), told.reason());
        return new RuleBroken(why);
    }

    /** In whose account this agent goes on to look, as of now; empty when it has ended. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Delegation> goOn(PublicId session) {
        return em.createNamedQuery(HelpSession.STANDING, HelpSession.class)
                .setParameter("id", session)
                .setParameter("agent", acting.signedIn().account())
                .setParameter("signIn", new PublicId(acting.signedIn().session()))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(HelpSession::behalf);
    }

    /**
     * Shows, until it ends, something that is masked otherwise.
     *
     * @throws NotFound when this agent looks at no account
     */
    public void unmask(MaskedField what) {
        var id = mandate().map(HelpSessionGrant::id).orElseThrow(NotFound::new);
        var session = rows.held(HelpSession.class, "publicId", id)
                .filter(HelpSession::running)
                .orElseThrow(NotFound::new);
        if (session.unmask(what))
            happened.fire(new ValueUnmasked(
                    session.citizen().id(), session.ticket().number().text(), what));
    }

    /** Looks no more; nothing happens when it has ended before. */
    public void stop() {
        var mandate = mandate();
        if (mandate.isEmpty()) return;
        store.end(mandate.get().id(), EndedBy.AGENT);
        acting.forThemselves();
    }

    /** The last look of this agent, to say what became of it. */
    public Optional<HelpSession> last() {
        return em.createNamedQuery(HelpSession.OF_AGENT, HelpSession.class)
                .setParameter("agent", acting.signedIn().account())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<HelpSessionGrant> mandate() {
        return acting.behalf()
                .map(Delegation::mandate)
                .filter(HelpSessionGrant.class::isInstance)
                .map(HelpSessionGrant.class::cast);
    }
}
