package org.seneid.enrolment.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** The desks, and who works at which. */
@Stateless
public class Desks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    /**
     * The desk of the officer who acts.
     *
     * @throws RuleBroken {@code enrolment.no-desk} when they were given none
     */
    @RolesAllowed(Role.OFFICERS)
    public Desk mine() {
        return of(acting.signedIn().account()).orElseThrow(() -> new RuleBroken("enrolment.no-desk"));
    }

    /** What the desk of the officer who acts is called, for those who read that it was there; empty when they have none. */
    @RolesAllowed(Role.OFFICERS)
    public String nameOfMine() {
        return of(acting.signedIn().account()).map(Desk::name).orElse("");
    }

    /** The desk of that code, opened when there is none. */
    @RolesAllowed(Role.SYSTEM)
    public Desk opened(String code, String name, String commune) {
        return em.createQuery("select d from Desk d where d.code = :code", Desk.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> open(new Desk(code, name, commune)));
    }

    /** The same, with what is said of it while nobody has given it an address. */
    @RolesAllowed(Role.SYSTEM)
    public Desk opened(String code, DeskDetails details) {
        var desk = opened(code, details.name(), details.commune());
        if (desk.address().isEmpty()) desk.describe(details);
        return desk;
    }

    /** An officer works here from now on. */
    @RolesAllowed(Role.SYSTEM)
    public void assign(AccountId officer, Desk desk) {
        var here = em.merge(desk);
        var assigned = em.find(DeskOfficer.class, officer.value());
        if (assigned == null) em.persist(new DeskOfficer(officer, here));
        else assigned.moveTo(here);
    }

    private Desk open(Desk desk) {
        em.persist(desk);
        return desk;
    }

    private Optional<Desk> of(AccountId officer) {
        return em.createNamedQuery(DeskOfficer.DESK, Desk.class)
                .setParameter("account", officer.value())
                .getResultStream()
                .findFirst();
    }
}
