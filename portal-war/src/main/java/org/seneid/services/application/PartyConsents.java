package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.application.PartyConsentChanged.Change;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.Consenting;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValues;

/** What others ask the citizen who is signed in to agree to; nobody answers for another. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class PartyConsents {

    @PersistenceContext
    EntityManager em;

    @Inject
    PartyConsentStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /**
     * A consent that is asked.
     *
     * @param applicant the name of who asks
     * @param journey the way through the form, of which only what the definition shows is shown
     */
    public record Detail(PartyConsent consent, String applicant, Journey journey) {

        public ServiceDefinition definition() {
            return journey.definition();
        }

        /** Whether there is anything to read. */
        public boolean readable() {
            return !journey.answers().equals(Answers.NONE);
        }

        public Consenting consenting() {
            return definition().consenting().orElseThrow();
        }
    }

    /** What waits for an answer, the one that ends first before others. */
    public List<Detail> waiting() {
        return em.createNamedQuery(PartyConsent.WAITING_FOR, PartyConsent.class)
                .setParameter("person", acting.person())
                .setParameter("today", Formats.day(clock.instant()))
                .getResultStream()
                .map(this::detail)
                .toList();
    }

    /** @throws NotFound when nobody asked this of the citizen who is signed in, whomever they may have asked */
    public Detail byId(PublicId id) {
        return detail(mine(id));
    }

    private PartyConsent mine(PublicId id) {
        return em.createNamedQuery(PartyConsent.OF_PERSON_BY_ID, PartyConsent.class)
                .setParameter("person", acting.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Detail detail(PartyConsent consent) {
        var application = consent.application();
        var applicant = em.find(Account.class, application.owner().value()).name();
        return new Detail(consent, applicant, shown(consent) ? declared(consent) : nothing(consent));
    }

    /** What is asked, or was agreed to; a form that its applicant fills anew is theirs alone. */
    private boolean shown(PartyConsent consent) {
        var application = consent.application();
        return consent.status().shows()
                && application.status() != ApplicationStatus.DRAFT
                && store.of(application.owner(), application.publicId())
                        .filter(newest -> newest.publicId().equals(consent.publicId()))
                        .isPresent();
    }

    private Journey declared(PartyConsent consent) {
        var application = consent.application();
        return application
                .contents()
                .journey(catalogue.definition(application.form()), Formats.day(consent.askedAt()), language.locale());
    }

    private Journey nothing(PartyConsent consent) {
        return new Journey(
                catalogue.definition(consent.application().form()),
                Answers.NONE,
                KnownValues.NONE,
                Map.of(),
                Formats.day(consent.askedAt()),
                language.locale());
    }

    /**
     * Agrees, and the application goes on; done twice, it is done once.
     *
     * @throws NotFound when nobody asked this of the citizen who is signed in
     * @throws RuleBroken {@code services.consent.over} when it was answered otherwise, taken back, or is too late; {@code
     *     services.level} before the citizen was seen in person
     */
    @RecentSignIn
    public void agree(PublicId id) {
        if (acting.level() < FormDrafts.LEVEL_NEEDED) throw new RuleBroken("services.level");
        var consent = store.held(mine(id));
        if (consent.status() == PartyConsentStatus.AGREED) return;
        consent.agree(me(), clock.instant());
        store.tell(consent, Change.AGREED, List.of());
        store.goOn(consent);
    }

    /**
     * Declines, which ends the application.
     *
     * @param reason which the applicant reads
     * @throws NotFound when nobody asked this of the citizen who is signed in
     * @throws RuleBroken {@code services.consent.over} when it was answered otherwise, taken back, or is too late; at {@code
     *     reason} when there is none
     */
    public void decline(PublicId id, String reason) {
        var why = ApplicationMessage.words(reason, "reason");
        var consent = store.held(mine(id));
        consent.decline(me(), why, clock.instant());
        em.persist(consent.application().withdraw(Side.OTHER, clock.instant()));
        store.tell(consent, Change.DECLINED, List.of());
    }

    private Account me() {
        return em.find(Account.class, acting.signedIn().account().value());
    }

    /** What the acting citizen's own application asks of another; empty when it asks nothing. */
    @GuardianMay(Kinship.CHILD)
    public Optional<PartyConsent> asked(PublicId application) {
        return store.of(acting.citizen(), application);
    }
}
