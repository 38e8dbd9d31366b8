package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.audit.Audited;
import org.seneid.services.application.ApplicationEvents.ApplicationSubmitted;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.definition.KnownSource;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.KnownValues;

/** Hands an application that is held over to its authority, or back to its citizen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApplicationSubmission {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Audited> happened;

    void submit(Application application, ServiceDefinition definition, Instant now) {
        em.persist(application.submit(definition.code(), definition.days(), now));
        happened.fire(new ApplicationSubmitted(
                application.owner(),
                application.slug(),
                application.publicId(),
                application.number().orElseThrow(),
                attributes(definition, application.contents().known())));
    }

    /** What others share for the form stays with its proofs; what sources said is taken anew. A form of the same service that was begun meanwhile keeps its place: then this one is withdrawn. */
    void lapse(Application application, Instant now) {
        boolean another = em.createNamedQuery(Application.FILLING, Application.class)
                .setParameter("owner", application.owner())
                .setParameter("slug", application.slug())
                .getResultStream()
                .findFirst()
                .isPresent();
        em.persist(another ? application.withdraw(Side.PORTAL, now) : application.lapse(now));
        if (!another)
            em.createQuery("delete from ApplicationEvidence e where e.application = :application and e.field = ''")
                    .setParameter("application", application)
                    .executeUpdate();
    }

    /** The names of values, as the access log calls them. */
    static List<String> attributes(ServiceDefinition definition, KnownValues known) {
        return definition.known().stream()
                .filter(field -> known.of(field.id()).isPresent())
                .map(field -> attribute(field.source()))
                .toList();
    }

    static String attribute(KnownSource source) {
        return source.kind().isPresent()
                ? source.fact()
                : "contact-" + source.fact().toUpperCase(Locale.ROOT);
    }
}
