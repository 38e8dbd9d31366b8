package org.seneid.payments.limit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.payments.limit.LimitEvents.LimitsLowered;
import org.seneid.payments.limit.LimitEvents.LimitsRaised;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** How much the acting citizen lets themselves send. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class LimitSettings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    public ChosenLimits mine() {
        var now = clock.instant();
        return own().map(own -> new ChosenLimits(
                        own.inForce(now), own.waiting(now), own.waiting(now).isPresent() ? own.raisedAt() : null))
                .orElseGet(() -> new ChosenLimits(SpendingLimits.STANDARD, Optional.empty(), null));
    }

    /** Whether something of it is more than may be sent now. */
    public boolean raises(SpendingLimits chosen) {
        return !chosen.within(mine().inForce());
    }

    /**
     * Lowers them at once, without asking who it is: whoever is being robbed has no time.
     *
     * @throws RuleBroken {@code payments.limit.range} or {@code payments.limit.order.*} at the field that is wrong, {@code
     *     platform.form.damaged} when something is raised
     */
    public void lower(SpendingLimits chosen) {
        if (raises(chosen.mustBeAllowed())) throw new RuleBroken("platform.form.damaged");
        happened.fire(new LimitsLowered(acting.citizen(), change(chosen)));
    }

    /** Raises some of them after a wait, and lowers the others at once. */
    @RecentSignIn
    public void raise(SpendingLimits chosen) {
        happened.fire(new LimitsRaised(acting.citizen(), change(chosen.mustBeAllowed())));
    }

    /** @return what was in force, and what was chosen */
    private String change(SpendingLimits chosen) {
        var now = clock.instant();
        var own = own().orElseGet(() -> new OwnLimits(acting.citizen(), now));
        var before = own.inForce(now);
        own.change(chosen, now);
        em.persist(own);
        return before.forAudit() + " → " + chosen.forAudit();
    }

    private Optional<OwnLimits> own() {
        return em.createNamedQuery(OwnLimits.OF_OWNER, OwnLimits.class)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst();
    }
}
