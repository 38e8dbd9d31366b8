package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.services.application.PartyConsent.Applicant;
import org.seneid.services.application.PartyConsentChanged.Change;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.Consenting;
import org.seneid.services.form.FeeQuote;

/** Writes down who has to agree to an application and what they answered, and tells both; nobody else learns who has an account. */
@ApplicationScoped
@Transactional
class PartyConsentStore {

    private static final String ANSWERS = "form-answers";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    ApplicationSubmission submission;

    @Inject
    ApplicationFees fees;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Asks it of somebody; what was asked before, and ended, is asked anew. */
    void ask(Application application, Consenting consenting, PersonalId person) {
        if (person.equals(acting.signedIn().person())) throw new RuleBroken("services.consent.self");
        mustNotAskTooOften();
        var consent = new PartyConsent(application, applicant(application), person, consenting.days(), clock.instant());
        em.persist(consent);
        tell(consent, Change.ASKED, shown(application, consenting));
    }

    /** Each asking is a notice in the portal's name to somebody who may not want it. */
    private void mustNotAskTooOften() {
        var asked = em.createQuery(
                        "select count(c) from PartyConsent c where c.askedBy = :me and c.askedAt > :since", Long.class)
                .setParameter("me", acting.signedIn().account())
                .setParameter("since", clock.instant().minus(A_DAY))
                .getSingleResult();
        if (asked >= MOST_A_DAY) throw new RuleBroken("services.consent.many", MOST_A_DAY);
    }

    private Applicant applicant(Application application) {
        var person = em.find(Account.class, application.owner().value()).person();
        return new Applicant(person, acting.signedIn().account());
    }

    /** The names of what the other person reads. */
    private List<String> shown(Application application, Consenting consenting) {
        var definition = catalogue.definition(application.form());
        return consenting.shows().stream()
                .map(id -> definition
                        .known(id)
                        .map(field -> ApplicationSubmission.attribute(field.source()))
                        .orElse(ANSWERS))
                .distinct()
                .toList();
    }

    /** The other person has agreed: the portal gives the application to its authority, or has it wait for its fee. */
    void goOn(PartyConsent consent) {
        var before = acting.now();
        try {
            acting.asSystemFor(consent.application().owner());
            submit(consent);
        } finally {
            acting.again(before);
        }
    }

    private void submit(PartyConsent consent) {
        var application = consent.application();
        var definition = catalogue.definition(application.form());
        var day = Formats.day(consent.askedAt());
        var quote = FeeQuote.of(application.contents().journey(definition, day, Language.VIETNAMESE));
        if (quote.free()) submission.submit(application, definition, clock.instant());
        else fees.ask(application, definition, quote, consent.askedBy());
    }

    /** Both rows held to the end of the transaction, the application first. */
    PartyConsent held(PartyConsent seen) {
        rows.held(Application.class, "publicId", seen.application().publicId()).orElseThrow(NotFound::new);
        return rows.held(PartyConsent.class, "publicId", seen.publicId()).orElseThrow(NotFound::new);
    }

    /** The applicant took the application back, whose row is held. */
    void takenBack(Application application) {
        of(application.owner(), application.publicId())
                .filter(PartyConsent::isAsked)
                .ifPresent(consent -> {
                    consent.takeBack(clock.instant());
                    other(consent).ifPresent(other -> fire(consent, other, Change.TAKEN_BACK));
                });
    }

    /** Makes a form again what nobody answered in time; done twice, it is done once. */
    void lapse(PublicId id) {
        var seen = em.createQuery("select c from PartyConsent c where c.publicId = :id", PartyConsent.class)
                .setParameter("id", id)
                .getSingleResult();
        var consent = held(seen);
        if (!consent.overdue(clock.instant())) return;
        consent.lapse(clock.instant());
        submission.lapse(consent.application(), clock.instant());
        tell(consent, Change.LAPSED, List.of());
    }

    Optional<PartyConsent> of(AccountId owner, PublicId application) {
        return em.createNamedQuery(PartyConsent.OF_APPLICATION, PartyConsent.class)
                .setParameter("owner", owner)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    void tell(PartyConsent consent, Change change, List<String> shown) {
        var application = consent.application();
        happened.fire(new PartyConsentChanged(
                application.owner(),
                change,
                PartyConsentChanged.Side.APPLICANT,
                application.slug(),
                application.publicId(),
                shown));
        other(consent).ifPresent(other -> fire(consent, other, change));
    }

    private void fire(PartyConsent consent, AccountId other, Change change) {
        happened.fire(new PartyConsentChanged(
                other,
                change,
                PartyConsentChanged.Side.OTHER,
                consent.application().slug(),
                consent.publicId(),
                List.of()));
    }

    /** The other's account, when there is one. */
    private Optional<AccountId> other(PartyConsent consent) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", consent.person())
                .getResultStream()
                .map(Account::id)
                .findFirst();
    }
}
