package org.seneid.services.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.seneid.connect.client.Client;
import org.seneid.connect.webhook.WebhookEvent;
import org.seneid.connect.webhook.WebhookMessages;
import org.seneid.platform.PublicId;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.ApplicationReopened;
import org.seneid.services.application.ApplicationEvents.ApplicationSubmitted;
import org.seneid.services.application.ApplicationEvents.ApplicationWithdrawn;
import org.seneid.services.application.ApplicationEvents.AskedAnswered;
import org.seneid.services.application.ApplicationEvents.FeeLapsed;
import org.seneid.services.application.ApplicationEvents.MoreAsked;
import org.seneid.services.application.PartyConsentChanged;
import org.seneid.services.application.PartyConsentChanged.Change;
import org.seneid.services.application.PartyConsentChanged.Side;
import org.seneid.services.casework.CaseEvents.CaseGivenBack;
import org.seneid.services.casework.CaseEvents.CaseTaken;

/** Knows which applications were submitted in whose pages, and tells those clients, in the transaction in which it happens. */
@ApplicationScoped
public class EmbeddedApplications {

    private static final Set<Change> BACK = EnumSet.of(Change.DECLINED, Change.LAPSED, Change.TAKEN_BACK);

    @PersistenceContext
    EntityManager em;

    @Inject
    WebhookMessages webhooks;

    @Inject
    Clock clock;

    /** The button was pressed in a page of the client. Before it is submitted, so that the same transaction tells the client. */
    @Transactional(TxType.REQUIRES_NEW)
    void pressed(PublicId application, Client client, String slug) {
        if (find(application).isEmpty())
            em.persist(new EmbeddedApplication(application, client, slug, clock.instant()));
    }

    /** Nothing was submitted after all: what its citizen submits elsewhere later is no business of the client. */
    @Transactional(TxType.REQUIRES_NEW)
    void notSubmitted(PublicId application) {
        forget(application);
    }

    private void forget(PublicId application) {
        em.createQuery("delete from EmbeddedApplication e where e.application = :application")
                .setParameter("application", application)
                .executeUpdate();
    }

    private Optional<EmbeddedApplication> find(PublicId application) {
        return em.createNamedQuery(EmbeddedApplication.BY_APPLICATION, EmbeddedApplication.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    void submitted(@Observes ApplicationSubmitted event) {
        tell(event.application(), WebhookEvent.APPLICATION_SUBMITTED);
    }

    /** Its fee was not paid in time: it is a draft again. */
    void lapsed(@Observes FeeLapsed event) {
        forget(event.application());
    }

    /** The other person did not agree: it is a draft again. */
    void notAgreed(@Observes PartyConsentChanged event) {
        if (event.side() == Side.APPLICANT && BACK.contains(event.change())) forget(event.page());
    }

    void asked(@Observes MoreAsked event) {
        tell(event.application(), WebhookEvent.APPLICATION_CHANGED);
    }

    void taken(@Observes CaseTaken event) {
        tell(application(event.subject()), WebhookEvent.APPLICATION_CHANGED);
    }

    void givenBack(@Observes CaseGivenBack event) {
        tell(application(event.subject()), WebhookEvent.APPLICATION_CHANGED);
    }

    /** The id behind the service's name. */
    private static PublicId application(String subject) {
        return new PublicId(subject.substring(subject.indexOf('/') + 1));
    }

    void answered(@Observes AskedAnswered event) {
        tell(event.application(), WebhookEvent.APPLICATION_CHANGED);
    }

    void decided(@Observes ApplicationDecided event) {
        tell(event.application(), WebhookEvent.APPLICATION_CHANGED);
    }

    void reopened(@Observes ApplicationReopened event) {
        tell(event.application(), WebhookEvent.APPLICATION_CHANGED);
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        tell(event.application(), WebhookEvent.APPLICATION_CHANGED);
    }

    private void tell(PublicId id, WebhookEvent what) {
        find(id).ifPresent(embedded -> {
            var application = em.createQuery("select a from Application a where a.publicId = :id", Application.class)
                    .setParameter("id", id)
                    .getSingleResult();
            if (application.number().isEmpty()) return; // it never reached the authority
            var more = new LinkedHashMap<String, Object>();
            more.put("number", application.number().get());
            more.put("service", application.slug());
            more.put("status", ApplicationWords.status(application.status()));
            webhooks.tell(embedded.client(), application.owner(), what, more);
        });
    }
}
