package org.seneid.services.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationsListed;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.DecisionDeadline;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.Wording;

/** How far the acting citizen's applications are, and nothing of what was sent in them: so much an agent may see. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class ApplicationProgress {

    /** The newest of them. */
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /**
     * One application.
     *
     * @param number its tracking number; empty while it is a form
     * @param dueOn the last day for a decision; empty before the submission, and once it is over
     * @param halted whether the deadline stands still, since the citizen is asked for more
     */
    public record Line(
            String number,
            Wording title,
            Wording authority,
            ApplicationStatus status,
            Instant changedAt,
            Optional<LocalDate> dueOn,
            boolean halted) {}

    /** The one that changed last first. */
    @HelpdeskMaySee(AccountPart.APPLICATIONS)
    public List<Line> mine() {
        happened.fire(new ApplicationsListed(acting.citizen()));
        return em.createQuery(
                        "select a from Application a join fetch a.form where a.owner = :owner"
                                + " order by a.changedAt desc, a.id desc",
                        Application.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private Line line(Application application) {
        var definition = catalogue.definition(application.form());
        var running = application.deadline().filter(due -> !application.status().over());
        return new Line(
                application.number().orElse(""),
                definition.title(),
                definition.authority(),
                application.status(),
                application.changedAt(),
                running.map(DecisionDeadline::dueOn),
                application.status() == ApplicationStatus.MORE_ASKED);
    }
}
