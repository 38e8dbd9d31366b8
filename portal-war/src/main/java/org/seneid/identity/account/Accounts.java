package org.seneid.identity.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;

/** The accounts of this portal. */
@Stateless
public class Accounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    /** The account of the one who is signed in, whomever they act for. */
    @GuardianMay
    @RolesAllowed({
        Role.CITIZENS,
        Role.OFFICERS,
        Role.AGENTS,
        Role.SUPERVISORS,
        Role.CLERKS,
        Role.DEVELOPERS,
        Role.RECEIVERS,
        Role.AUDITORS,
        Role.OPERATORS
    })
    public Account mine() {
        return Optional.ofNullable(
                        em.find(Account.class, acting.signedIn().account().value()))
                .orElseThrow(NotFound::new);
    }

    /** The account of a citizen, for jobs, seeders, the desk and the helpdesk. */
    @RolesAllowed({Role.SYSTEM, Role.OFFICERS, Role.AGENTS})
    public Optional<Account> citizen(PersonalId person) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /**
     * The account of a citizen by its id, for the desk; staff are not served there.
     *
     * @throws NotFound when no citizen has it
     */
    @RolesAllowed(Role.OFFICERS)
    public Account ofCitizen(PublicId id) {
        return em.createNamedQuery(Account.CITIZEN_BY_ID, Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The account of somebody who comes in by the staff door, for jobs and seeders. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<Account> staff(String loginName) {
        return em.createNamedQuery(Account.STAFF_BY_NAME, Account.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    /** Whether a person has an account in a role. */
    @RolesAllowed(Role.SYSTEM)
    public boolean exists(PersonalId person, Role role) {
        return em.createQuery("select count(a) from Account a where a.person = :person and a.role = :role", Long.class)
                        .setParameter("person", person)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }
}
