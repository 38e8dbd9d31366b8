package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.services.application.ApplicationEvents.ApplicationViewed;
import org.seneid.services.application.ApplicationEvents.ApplicationWithdrawn;
import org.seneid.services.application.ApplicationEvents.AskedAnswered;
import org.seneid.services.application.ApplicationEvents.MessageWritten;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Journey;

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
    ApplicationFees fees;

    @Inject
    PartyConsentStore consents;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Attachments attachments;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** An application and the definition that it was made by. */
    public record Line(Application application, ServiceDefinition definition) {}

    /**
     * The fee of an application.
     *
     * @param underway whether it was paid, and its payee has not answered yet
     * @param refundable whether a withdrawal now gives back what was paid
     */
    public record Fee(ApplicationFee fee, boolean underway, boolean refundable) {}

    /** An application with all that happened to it, in this order. */
    public record Detail(
            Application application,
            Journey journey,
            List<ApplicationStep> steps,
            List<ApplicationMessage> messages,
            Optional<Fee> fee) {

        public ServiceDefinition definition() {
            return journey.definition();
        }
    }

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
        var messages = em.createNamedQuery(ApplicationMessage.OF_APPLICATION, ApplicationMessage.class)
                .setParameter("application", application)
                .getResultList();
        happened.fire(new ApplicationViewed(acting.citizen(), application.slug(), id));
        return new Detail(application, sent(application), steps, messages, fee(application));
    }

    private Optional<Fee> fee(Application application) {
        return fees.of(application).map(fee -> new Fee(fee, fees.underway(fee), fees.refundable(application)));
    }

    /** The way through the form that led to what was sent. */
    private Journey sent(Application application) {
        var contents = application.contents();
        var day = Formats.day(application.submittedAt().orElseGet(clock::instant));
        var journey = new Journey(
                catalogue.definition(application.form()),
                contents.answers(),
                contents.known(),
                contents.chosen().byField(),
                day,
                language.locale());
        return FormFiles.attached(journey, attachments.of(FormFiles.KIND, application.publicId()));
    }

    /**
     * Writes to the authority.
     *
     * @throws RuleBroken {@code services.message.over} when it has decided, or has nothing yet; at {@code message} when there is
     *     nothing in it
     */
    @GuardianMay(Kinship.CHILD)
    public void write(PublicId id, String words) {
        var application = store.held(acting.citizen(), id);
        if (application.number().isEmpty() || application.status().over())
            throw new RuleBroken("services.message.over");
        var now = clock.instant();
        em.persist(new ApplicationMessage(application, Side.CITIZEN, words, now));
        application.written(now);
        happened.fire(new MessageWritten(acting.citizen(), application.slug(), id));
    }

    /**
     * Sends what the authority asked for; the deadline goes on.
     *
     * @throws RuleBroken {@code services.application.moved} when nothing is asked; at {@code reply} when there is nothing in it
     */
    @GuardianMay(Kinship.CHILD)
    public void answerAsked(PublicId id, String words) {
        var application = store.held(acting.citizen(), id);
        em.persist(application.answerAsked(ApplicationMessage.words(words, "reply"), clock.instant()));
        happened.fire(new AskedAnswered(acting.citizen(), application.slug(), id));
    }

    /**
     * Takes an application back; what was taken back already stays so. Its fee is due no more, or given back where its
     * definition says so.
     *
     * @throws RuleBroken {@code services.application.moved} when the authority has decided, {@code payments.pay.underway}
     *     while the payee of its fee has not answered
     */
    @GuardianMay(Kinship.CHILD)
    public void withdraw(PublicId id) {
        var application = store.held(acting.citizen(), id);
        if (application.status() == ApplicationStatus.WITHDRAWN) return;
        fees.withdrawn(application);
        consents.takenBack(application);
        em.persist(application.withdraw(Side.CITIZEN, clock.instant()));
        happened.fire(new ApplicationWithdrawn(acting.citizen(), application.slug(), id));
    }
}
