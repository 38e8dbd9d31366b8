package org.seneid.services.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.ApplicationReopened;
import org.seneid.services.application.ApplicationEvents.MessageReceived;
import org.seneid.services.application.ApplicationEvents.MoreAsked;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.casework.CaseEvents.CaseGivenBack;
import org.seneid.services.casework.CaseEvents.CaseRead;
import org.seneid.services.casework.CaseEvents.CaseTaken;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.result.DecisionOrderStatus;
import org.seneid.services.result.DecisionOrders;

/** Writes down what clerks do with applications, each in one short transaction that holds the row. */
@ApplicationScoped
@Transactional
class CaseDecisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    CaseProposals proposals;

    @Inject
    DecisionOrders orders;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    void read(Application application) {
        happened.fire(new CaseRead(application.owner(), CaseEvents.subject(application)));
    }

    void take(PublicId id) {
        var application = held(id);
        if (isMine(application) && !application.status().over()) return;
        em.persist(application.take(acting.signedIn().account(), clock.instant()));
        happened.fire(new CaseTaken(application.owner(), CaseEvents.subject(application)));
    }

    void giveBack(PublicId id) {
        var application = undecided(id);
        em.persist(application.giveBack(clock.instant()));
        happened.fire(new CaseGivenBack(application.owner(), CaseEvents.subject(application)));
    }

    void write(PublicId id, String words) {
        var application = mine(id);
        if (application.status().over()) throw new RuleBroken("services.message.over");
        em.persist(new ApplicationMessage(application, Side.CLERK, words, clock.instant()));
        happened.fire(new MessageReceived(application.owner(), application.slug(), id));
    }

    void askMore(PublicId id, String words) {
        var application = undecided(id);
        var now = clock.instant();
        var days = catalogue.definition(application.form()).answerDays();
        var until = WorkingDays.after(Formats.day(now), days);
        em.persist(application.askMore(ApplicationMessage.words(words, "asked"), until, now));
        happened.fire(new MoreAsked(application.owner(), application.slug(), id));
    }

    void approve(PublicId id, String words) {
        var application = mine(id);
        if (application.status() == ApplicationStatus.APPROVED) return;
        var told = words == null || words.isBlank() ? "" : ApplicationMessage.words(words, "reason");
        if (together(application)) {
            proposals.propose(application, ApplicationStatus.APPROVED, told);
            return;
        }
        em.persist(application.approve(told, clock.instant()));
        happened.fire(new ApplicationDecided(application.owner(), application.slug(), id, application.status()));
    }

    void refuse(PublicId id, String words) {
        var application = mine(id);
        if (application.status() == ApplicationStatus.REFUSED) return;
        var why = ApplicationMessage.words(words, "reason");
        if (together(application)) {
            proposals.propose(application, ApplicationStatus.REFUSED, why);
            return;
        }
        em.persist(application.refuse(why, clock.instant()));
        happened.fire(new ApplicationDecided(application.owner(), application.slug(), id, application.status()));
    }

    void orderAgain(PublicId id) {
        var application = mine(id);
        if (application.status() != ApplicationStatus.APPROVED) throw new RuleBroken("services.application.moved");
        orders.again(application);
    }

    void reopen(PublicId id) {
        var application = held(id);
        if (isMine(application) && application.status() == ApplicationStatus.IN_REVIEW) return;
        if (orders.held(application)
                .filter(order -> order.status() == DecisionOrderStatus.REFUSED)
                .isEmpty()) throw new RuleBroken("services.order.not-refused");
        em.persist(application.reopen(acting.signedIn().account(), clock.instant()));
        happened.fire(new ApplicationReopened(application.owner(), application.slug(), id));
    }

    /** Whether two clerks decide together. */
    private boolean together(Application application) {
        return catalogue.definition(application.form()).fourEyes();
    }

    /** What waits for the second clerk stays as it is until then. */
    private Application undecided(PublicId id) {
        var application = mine(id);
        proposals.mustNotWait(application);
        return application;
    }

    private Application mine(PublicId id) {
        var application = held(id);
        if (!isMine(application)) throw new RuleBroken("services.casework.not-yours");
        return application;
    }

    private boolean isMine(Application application) {
        return application.clerk().equals(Optional.of(acting.signedIn().account()));
    }

    private Application held(PublicId id) {
        return rows.held(Application.class, "publicId", id).orElseThrow(NotFound::new);
    }
}
