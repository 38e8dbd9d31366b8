package org.seneid.services.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.MaskedName;
import org.seneid.services.application.Application;
import org.seneid.services.application.Applications;
import org.seneid.services.casework.CaseDetail;
import org.seneid.services.casework.Cases;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.form.Journey;
import org.seneid.services.paper.PaperEvents.ApplicationPrinted;
import org.seneid.services.paper.PaperEvents.PaperChecked;

/** Applications as files to print, and what their codes tell anybody who holds one. */
@Stateless
public class ApplicationPapers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Cases cases;

    @Inject
    Catalogue catalogue;

    @Inject
    Event<Audited> happened;

    /**
     * An application as it is printed.
     *
     * @param applicant the name of its owner
     * @param journey the way through the form that led to what was sent
     */
    public record Paper(Application application, String applicant, Journey journey, ApplicationCode code) {}

    /** @throws NotFound when the acting citizen has no such application, or has not submitted it */
    @GuardianMay(Kinship.CHILD)
    @RolesAllowed(Role.CITIZENS)
    public Paper own(PublicId id) {
        var detail = applications.byId(id);
        if (detail.application().number().isEmpty()) throw new NotFound();
        return printed(detail.application(), detail.journey());
    }

    /**
     * The same for the clerk who has it.
     *
     * @throws NotFound when there is none that the acting clerk has
     */
    @RolesAllowed(Role.CLERKS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Paper ofCase(PublicId id) {
        var work = cases.byId(id).work().orElseThrow(NotFound::new);
        return paper(work);
    }

    private static Paper paper(CaseDetail.Work work) {
        var application = work.application();
        return new Paper(application, work.applicant(), work.journey(), ApplicationCode.of(application.publicId()));
    }

    private Paper printed(Application application, Journey journey) {
        happened.fire(new ApplicationPrinted(application.owner(), subject(application)));
        return new Paper(application, name(application), journey, ApplicationCode.of(application.publicId()));
    }

    /**
     * What the number and the code on a printed application tell anybody who holds it: service, state, day, and the initials.
     *
     * @return empty when no application has this number and this code
     */
    @PermitAll
    public Optional<CheckedApplication> check(String number, ApplicationCode code) {
        return by(number, code).map(this::checked);
    }

    /** Whether {@link #check} would tell something; to ask is no look. */
    @PermitAll
    public boolean checkable(String number, ApplicationCode code) {
        return by(number, code).isPresent();
    }

    private Optional<Application> by(String number, ApplicationCode code) {
        return em.createQuery(
                        "select a from Application a join fetch a.form where a.number = :number", Application.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(one -> ApplicationCode.of(one.publicId()).matches(code))
                .findFirst();
    }

    private CheckedApplication checked(Application application) {
        happened.fire(new PaperChecked(application.owner(), subject(application)));
        return new CheckedApplication(
                application.number().orElseThrow(),
                catalogue.definition(application.form()).title(),
                application.status(),
                MaskedName.of(name(application)),
                application.submittedAt().orElseThrow());
    }

    private String name(Application application) {
        return em.find(Account.class, application.owner().value()).name();
    }

    private static String subject(Application application) {
        return application.slug() + "/" + application.publicId().value();
    }
}
