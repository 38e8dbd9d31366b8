package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.ApplicationEvents.ApplicationViewed;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;

/** The applications of the citizen who is acting. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Applications {

    private static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ApplicationStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** An application and the definition that it was made by. */
    public record Line(Application application, ServiceDefinition definition) {}

    /** An application with all that happened to it, in this order. */
    public record Detail(Application application, ServiceDefinition definition, List<ApplicationStep> steps) {}

    /**
     * Forms that are being filled and applications, the one that changed last first.
     *
     * @param number counted from 1; one past the end is the last page
     */
    @GuardianMay(Kinship.CHILD)
    public Page<Line> mine(int number) {
        var total = em.createQuery("select count(a) from Application a where a.owner = :owner", Long.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult();
        int shown = Page.nearest(number, PAGE_SIZE, total);
        var rows = em
                .createNamedQuery(Application.OWN, Application.class)
                .setParameter("owner", acting.citizen())
                .setFirstResult((shown - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList()
                .stream()
                .map(application -> new Line(application, catalogue.definition(application.form())))
                .toList();
        return new Page<>(rows, shown, PAGE_SIZE, total);
    }

    /** @throws NotFound when the acting citizen has no such application, whoever else may have it */
    @GuardianMay(Kinship.CHILD)
    public Detail byId(PublicId id) {
        var application = store.own(acting.citizen(), id);
        var steps = em.createNamedQuery(ApplicationStep.OF_APPLICATION, ApplicationStep.class)
                .setParameter("application", application)
                .getResultList();
        happened.fire(new ApplicationViewed(acting.citizen(), application.slug(), id));
        return new Detail(application, catalogue.definition(application.form()), steps);
    }
}
