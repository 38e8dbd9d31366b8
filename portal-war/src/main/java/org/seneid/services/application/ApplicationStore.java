package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.services.application.ApplicationEvents.ApplicationDeclared;
import org.seneid.services.application.ApplicationEvents.FormBegun;
import org.seneid.services.application.ApplicationEvents.FormDiscarded;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.catalogue.PublishedForm;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.FeeQuote;
import org.seneid.services.form.FormFacts;
import org.seneid.services.form.KnownValues;
import org.seneid.services.form.ShareOpening;

/** Writes forms down, each time in one short transaction; every row is found by its owner. */
@ApplicationScoped
@Transactional
class ApplicationStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    ApplicationSubmission submission;

    @Inject
    ApplicationFees fees;

    @Inject
    PartyConsentStore consents;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    Optional<Application> filling(AccountId owner, String slug) {
        return em.createNamedQuery(Application.FILLING, Application.class)
                .setParameter("owner", owner)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when this citizen has no such application, whoever else may have it */
    Application own(AccountId owner, PublicId id) {
        return em.createNamedQuery(Application.OWN_BY_ID, Application.class)
                .setParameter("owner", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Holds the row to the end of the transaction. */
    Application held(AccountId owner, PublicId id) {
        own(owner, id);
        return rows.held(Application.class, "publicId", id).orElseThrow(NotFound::new);
    }

    /** The constraint on forms that are being filled lets the second of two clicks begin nothing. */
    PublicId begin(AccountId owner, PublishedForm form, ServiceDefinition definition, KnownValues known) {
        var application = new Application(owner, form, known, clock.instant());
        em.persist(application);
        em.flush();
        happened.fire(new FormBegun(
                owner, form.slug(), application.publicId(), ApplicationSubmission.attributes(definition, known)));
        return application.publicId();
    }

    void answer(AccountId owner, PublicId id, UnaryOperator<Answers> typed) {
        var application = held(owner, id);
        application.answer(typed.apply(application.contents().answers()), clock.instant());
    }

    void see(AccountId owner, PublicId id, KnownValues said, List<String> different) {
        held(owner, id).see(said, different, clock.instant());
    }

    /** Keeps what was shared for a field, and what registers signed of it. */
    void share(AccountId owner, PublicId id, String field, ShareOpening.Opened opened) {
        answer(owner, id, before -> before.with(field, List.of(opened.at().toString())));
        var application = own(owner, id);
        application.contents().share(field, opened.values());
        forgetShare(application, field);
        opened.evidence().forEach(answer -> em.persist(new ApplicationEvidence(application, answer, field)));
    }

    /** What registers signed of a share that another replaced, or that is asked for no more. */
    private void forgetShare(Application application, String field) {
        em.createQuery("delete from ApplicationEvidence e where e.application = :application and e.field = :field")
                .setParameter("application", application)
                .setParameter("field", field)
                .executeUpdate();
    }

    /**
     * Submits a form, or has it wait: first for another person's consent, then for its fee.
     *
     * @param edition that its citizen saw beside the button
     * @throws RuleBroken {@code services.application.edited} when it is another one by now
     */
    Submission submit(
            AccountId owner,
            PublicId id,
            int edition,
            ServiceDefinition definition,
            Answers counting,
            FeeQuote quote,
            FormFacts facts) {
        var application = held(owner, id);
        if (application.contents().edition() != edition) throw new RuleBroken("services.application.edited");
        var now = clock.instant();
        application.see(asked(application, definition, counting, facts.known()), List.of(), now);
        application.answer(counting, now);
        application.contents().choose(facts.chosen(counting));
        facts.evidence().forEach(answer -> em.persist(new ApplicationEvidence(application, answer)));
        var other = definition.consenting().flatMap(consenting -> counting.person(consenting.person()));
        if (other.isPresent()) {
            em.persist(application.await(now));
            consents.ask(application, definition.consenting().orElseThrow(), other.get());
            return Submission.TO_AGREE;
        }
        if (quote.free()) submission.submit(application, definition, now);
        else await(application, definition, quote, now);
        return quote.free() ? Submission.DONE : Submission.TO_PAY;
    }

    /** Without what was shared on a way through the form that was not gone in the end. */
    private KnownValues asked(
            Application application, ServiceDefinition definition, Answers counting, KnownValues known) {
        var shares = definition.fields().filter(field -> field.type() == FieldType.SHARE);
        var left = known;
        for (var field : shares.filter(one -> counting.of(one.id()).isEmpty()).toList()) {
            forgetShare(application, field.id());
            left = left.without(field.id());
        }
        return left;
    }

    private void await(Application application, ServiceDefinition definition, FeeQuote quote, Instant now) {
        em.persist(application.await(now));
        fees.ask(application, definition, quote, acting.signedIn().account());
        happened.fire(new ApplicationDeclared(application.owner(), application.slug(), application.publicId()));
    }

    /** Throws a form away; one that was submitted stays. */
    void discard(AccountId owner, PublicId id) {
        var application = held(owner, id);
        if (application.status() != ApplicationStatus.DRAFT) throw new RuleBroken("services.application.sent");
        delete(application);
        happened.fire(new FormDiscarded(owner, application.slug(), id));
    }

    /** Deletes a form with what was before of it: a fee that lapsed, and its steps. */
    void delete(Application application) {
        for (var part : List.of("ApplicationFee", "ApplicationStep", "ApplicationEvidence", "PartyConsent"))
            em.createQuery("delete from " + part + " e where e.application = :application")
                    .setParameter("application", application)
                    .executeUpdate();
        em.remove(application);
    }
}
