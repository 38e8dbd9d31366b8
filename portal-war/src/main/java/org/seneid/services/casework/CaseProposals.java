package org.seneid.services.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.DecisionProposal;
import org.seneid.services.casework.CaseEvents.DecisionProposed;
import org.seneid.services.casework.CaseEvents.ProposalReturned;
import org.seneid.services.casework.CaseEvents.ProposalTaken;

/** Writes down what two clerks decide together; each time the application's row is held. */
@ApplicationScoped
@Transactional
class CaseProposals {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** The newest first. */
    List<DecisionProposal> of(Application application) {
        return em.createNamedQuery(DecisionProposal.OF_APPLICATION, DecisionProposal.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** The one that waits for the second clerk; empty when none does, or the application is over. */
    Optional<DecisionProposal> open(Application application) {
        if (application.status().over()) return Optional.empty();
        return of(application).stream().filter(one -> one.status().open()).findFirst();
    }

    /** @throws RuleBroken {@code services.second.open} when a decision is proposed already */
    void mustNotWait(Application application) {
        if (open(application).isPresent()) throw new RuleBroken("services.second.open");
    }

    /** The same proposed twice is proposed once. */
    void propose(Application application, ApplicationStatus decision, String words) {
        var before = open(application);
        if (before.filter(one -> one.decision() == decision && one.words().equals(words))
                .isPresent()) return;
        mustNotWait(application);
        em.persist(new DecisionProposal(application, decision, words, clerk(), clock.instant()));
        happened.fire(new DecisionProposed(application.owner(), CaseEvents.subject(application)));
    }

    void take(PublicId id) {
        var application = held(id);
        var proposal = waiting(application);
        if (proposal.second().filter(clerk()::equals).isPresent()) return;
        proposal.take(clerk());
        happened.fire(new ProposalTaken(application.owner(), CaseEvents.subject(application)));
    }

    void confirm(PublicId id) {
        var application = held(id);
        em.persist(waiting(application).confirm(clerk(), clock.instant()));
        happened.fire(new ApplicationDecided(application.owner(), application.slug(), id, application.status()));
    }

    void sendBack(PublicId id, String words) {
        var why = ApplicationMessage.words(words, "why");
        returned(id, proposal -> proposal.sendBack(clerk(), why, clock.instant()));
    }

    void giveBack(PublicId id) {
        returned(id, proposal -> proposal.giveBack(clerk()));
    }

    void takeBack(PublicId id) {
        returned(id, proposal -> proposal.takeBack(clerk(), clock.instant()));
    }

    private void returned(PublicId id, Consumer<DecisionProposal> how) {
        var application = held(id);
        how.accept(waiting(application));
        happened.fire(new ProposalReturned(application.owner(), CaseEvents.subject(application)));
    }

    private DecisionProposal waiting(Application application) {
        return open(application).orElseThrow(() -> new RuleBroken("services.second.moved"));
    }

    private Application held(PublicId id) {
        return rows.held(Application.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private AccountId clerk() {
        return acting.signedIn().account();
    }
}
