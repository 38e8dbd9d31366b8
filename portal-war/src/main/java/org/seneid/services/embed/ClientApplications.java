package org.seneid.services.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.connect.client.Client;
import org.seneid.platform.NotFound;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvidence;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.embed.EmbedEvents.ApplicationRead;

/** The applications that citizens submitted in the pages of the client whose program calls; it is known by its token. */
@Stateless
@PermitAll
public class ClientApplications {

    /** How many are listed at once. */
    public static final int AT_ONCE = 100;

    private static final String OWN = " from Application a join fetch a.form where a.submittedAt is not null and exists"
            + " (select e.id from EmbeddedApplication e where e.application = a.publicId and e.client = :client)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    ApplicationStatement statement;

    @Inject
    Event<Audited> happened;

    /**
     * Those that were submitted after another, in the order of their submission.
     *
     * @param after a tracking number, or nothing to begin
     * @throws NotFound when there is none of this number
     */
    public List<Application> after(Client client, String after) {
        var later =
                after.isEmpty() ? "" : " and (a.submittedAt > :since or a.submittedAt = :since and a.number > :after)";
        var query = em.createQuery("select a" + OWN + later + " order by a.submittedAt, a.number", Application.class)
                .setParameter("client", client)
                .setMaxResults(AT_ONCE);
        if (!after.isEmpty())
            query.setParameter("after", after)
                    .setParameter("since", byNumber(client, after).submittedAt().orElseThrow());
        return query.getResultList();
    }

    /** @throws NotFound when no application of this number was submitted in the client's pages, whoever else may have it */
    public Application byNumber(Client client, String number) {
        return em.createQuery("select a" + OWN + " and a.number = :number", Application.class)
                .setParameter("client", client)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What an application says, each value with who said it and when, signed by the portal for this client.
     *
     * @return a JWT in the compact serialization; null once it is withdrawn
     * @throws NotFound as {@link #byNumber}
     */
    public String statement(Client client, String number) {
        var application = byNumber(client, number);
        if (application.status() == ApplicationStatus.WITHDRAWN) return null;
        var evidence = em.createNamedQuery(ApplicationEvidence.OF_APPLICATION, ApplicationEvidence.class)
                .setParameter("application", application)
                .getResultStream()
                .map(ApplicationEvidence::answer)
                .toList();
        happened.fire(new ApplicationRead(application.owner(), client.subject()));
        return statement.of(client, application, catalogue.definition(application.form()), evidence);
    }
}
