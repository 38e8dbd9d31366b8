package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.catalogue.PublishedForm;
import org.seneid.services.form.Answers;
import org.seneid.services.form.FormFactsReader;
import org.seneid.services.form.KnownValue;
import org.seneid.services.form.KnownValues;

/** Writes applications as if they had been made earlier, for the history that a demo comes with; whoever calls holds the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PastApplications {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    FormFactsReader reader;

    /** Whether an account has any. */
    public boolean any(AccountId owner) {
        return em.createQuery("select count(a) from Application a where a.owner = :owner", Long.class)
                        .setParameter("owner", owner)
                        .getSingleResult()
                > 0;
    }

    /** A form that was begun, and answered so far. */
    public Application begun(AccountId owner, PublishedForm form, Answers answers, Instant then) {
        var application = new Application(owner, form, known(owner, form, answers, then), then);
        application.answer(answers, then);
        em.persist(application);
        return application;
    }

    /** An application that was submitted. */
    public Application submitted(AccountId owner, PublishedForm form, Answers answers, Instant then) {
        var application = begun(owner, form, answers, then);
        var definition = catalogue.definition(form);
        em.persist(application.submit(definition.code(), definition.days(), then));
        em.flush();
        return application;
    }

    /** What its citizen took back. */
    public void withdrawn(Application application, Instant then) {
        em.persist(application.withdraw(ApplicationStep.Side.CITIZEN, then));
    }

    /** As if sources had said it then. */
    private KnownValues known(AccountId owner, PublishedForm form, Answers answers, Instant then) {
        var now = reader.known(owner, catalogue.definition(form), answers);
        return new KnownValues(now.all().stream()
                .map(one -> new KnownValue(
                        one.id(), one.label(), one.raw(), one.text(), one.quoted(), one.register(), then))
                .toList());
    }
}
