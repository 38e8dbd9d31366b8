package org.seneid.services.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.result.ResultEvents.OrderedAgain;

/** Writes down in the transaction of an approval what a register has to do; one order an application, by the schema. */
@ApplicationScoped
public class DecisionOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    @Transactional(TxType.MANDATORY)
    void decided(@Observes ApplicationDecided event) {
        if (event.end() != ApplicationStatus.APPROVED) return;
        var application = application(event.application());
        catalogue.definition(application.form()).decision().ifPresent(decision -> held(application)
                .ifPresentOrElse(
                        order -> order.again(clock.instant()),
                        () -> em.persist(new DecisionOrder(application, decision.order(), clock.instant()))));
    }

    /** What a register does because of an application; empty when none does anything. */
    public Optional<DecisionOrder> of(Application application) {
        return em.createNamedQuery(DecisionOrder.OF_APPLICATION, DecisionOrder.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Holds the order to the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public Optional<DecisionOrder> held(Application application) {
        return of(application).flatMap(order -> rows.held(DecisionOrder.class, "publicId", order.publicId()));
    }

    /**
     * Sends an order again that its register refused, or asks the register again when it never answered. Done twice, it is done
     * once. Whoever calls this has looked whether the clerk may.
     */
    @Transactional(TxType.MANDATORY)
    public void again(Application application) {
        var order = held(application).orElseThrow(NotFound::new);
        if (!order.stuck()) return;
        if (order.isGivenUp()) order.ask(clock.instant());
        else order.again(clock.instant());
        tell(application);
    }

    /**
     * Has a register asked at once that did not answer for an order.
     *
     * @return false when it is due or underway already, so that a second click changes nothing
     * @throws NotFound when there is no such order
     * @throws RuleBroken {@code services.order.over} when the register answered meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public boolean ask(PublicId id) {
        var order = rows.held(DecisionOrder.class, "publicId", id).orElseThrow(NotFound::new);
        if (!order.ask(clock.instant())) return false;
        tell(order.application());
        return true;
    }

    private void tell(Application application) {
        happened.fire(new OrderedAgain(application.owner(), application.slug(), application.publicId()));
    }

    private Application application(PublicId id) {
        return em.createQuery("select a from Application a join fetch a.form where a.publicId = :id", Application.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
