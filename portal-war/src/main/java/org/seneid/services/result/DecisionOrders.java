package org.seneid.services.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.catalogue.Catalogue;

/** Writes down in the transaction of an approval what a register has to do; one order an application, by the schema. */
@ApplicationScoped
class DecisionOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Transactional(TxType.MANDATORY)
    void decided(@Observes ApplicationDecided event) {
        if (event.end() != ApplicationStatus.APPROVED) return;
        var application = application(event.application());
        catalogue
                .definition(application.form())
                .decision()
                .ifPresent(decision -> em.persist(new DecisionOrder(application, decision.order(), clock.instant())));
    }

    private Application application(PublicId id) {
        return em.createQuery("select a from Application a join fetch a.form where a.publicId = :id", Application.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
