package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.audit.Audited;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.services.application.ApplicationEvents.FormExpired;
import org.seneid.services.application.ApplicationEvents.FormExpiring;

/** Forms that nobody goes on with: their citizens are told a week before they are deleted. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class StaleForms {

    private static final Duration WARNING = Duration.ofDays(7);
    private static final int AT_ONCE = 500;
    private static final String DRAFTS =
            "select a.publicId from Application a where a.status = org.seneid.services.application.ApplicationStatus.DRAFT"
                    + " and a.changedAt < :untouched";

    /** How long a form is kept that nobody goes on with. */
    @Inject
    @ConfigProperty(name = "sen.services.drafts-kept", defaultValue = "P90D")
    Duration kept;

    @PersistenceContext
    EntityManager em;

    @Inject
    ApplicationStore store;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Those whose citizens are to be told now; at most 500. */
    public List<PublicId> unwarned() {
        return em.createQuery(DRAFTS + " and a.contents.warnedAt is null order by a.changedAt", PublicId.class)
                .setParameter("untouched", untouched(kept.minus(WARNING)))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Those whose citizens were told a week ago; at most 500. */
    public List<PublicId> expired() {
        return em.createQuery(DRAFTS + " and a.contents.warnedAt < :told order by a.changedAt", PublicId.class)
                .setParameter("untouched", untouched(kept))
                .setParameter("told", untouched(WARNING))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Tells its citizen; nothing when somebody went on with it meanwhile. */
    public void warn(PublicId id) {
        rows.held(Application.class, "publicId", id)
                .filter(form -> isStale(form, kept.minus(WARNING)))
                .filter(form -> form.contents().warnedAt().isEmpty())
                .ifPresent(form -> {
                    acting.asSystemFor(form.owner());
                    form.contents().warn(clock.instant());
                    happened.fire(new FormExpiring(form.owner(), form.slug(), id));
                });
    }

    /** Deletes it; nothing when somebody went on with it meanwhile. */
    public void expire(PublicId id) {
        rows.held(Application.class, "publicId", id)
                .filter(form -> isStale(form, kept))
                .filter(form -> form.contents()
                        .warnedAt()
                        .filter(told -> told.isBefore(untouched(WARNING)))
                        .isPresent())
                .ifPresent(form -> {
                    acting.asSystemFor(form.owner());
                    store.delete(form);
                    happened.fire(new FormExpired(form.owner(), form.slug(), id));
                });
    }

    private boolean isStale(Application form, Duration age) {
        return form.status() == ApplicationStatus.DRAFT && form.changedAt().isBefore(untouched(age));
    }

    private Instant untouched(Duration age) {
        return clock.instant().minus(age);
    }
}
