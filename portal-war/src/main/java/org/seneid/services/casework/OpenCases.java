package org.seneid.services.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.audit.question.OwnAccounts;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.services.application.Application;
import org.seneid.services.application.PartyConsent;

/** Finds what the acting clerk may open; asks the register who they live with, so never in a transaction. */
@ApplicationScoped
class OpenCases {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseReading reading;

    @Inject
    OwnAccounts own;

    /** @throws NotFound when there is none, or it is of somebody whose matters this clerk keeps out of */
    Application one(PublicId id) {
        var application = em.createQuery(
                        "select a from Application a join fetch a.form where a.publicId = :id and a.number is not null",
                        Application.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (own.include(application.owner())) throw new NotFound();
        if (reading.party(application)
                .flatMap(PartyConsent::account)
                .filter(own::include)
                .isPresent()) throw new NotFound();
        return application;
    }
}
