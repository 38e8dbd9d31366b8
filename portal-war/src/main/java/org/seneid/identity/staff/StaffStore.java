package org.seneid.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Finds and holds the staff account that an operator is about to change; whatever two may do at once is decided here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StaffStore {

    private static final String OPERATORS =
            "select a.id from Account a where a.role = org.seneid.platform.acting.Role.OPERATOR order by a.id";
    private static final String OTHER_OPERATORS = "select count(a) from Account a join Password p on p.owner = a.id"
            + " where a.role = org.seneid.platform.acting.Role.OPERATOR"
            + " and a.status = org.seneid.identity.account.AccountStatus.ACTIVE and a.id <> :account";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<StaffOpened> opened;

    /**
     * Sent twice, it is done once. Two at once: the second meets {@code account_login_name_uk} or {@code
     * account_person_role_uk}.
     */
    @Transactional(TxType.REQUIRED)
    Account open(NewStaff who) {
        var present = named(who);
        if (present.isPresent()) return same(present.get(), who);
        if (exists(who)) throw new RuleBroken("constraint.account_person_role_uk").at("number");
        var account = Account.ofStaff(who.person(), who.caller().name(), who.name(), who.role(), clock.instant());
        em.persist(account);
        em.flush();
        opened.fire(new StaffOpened(account.id(), account.role()));
        return account;
    }

    private static Account same(Account present, NewStaff who) {
        if (present.person().equals(who.person()) && present.role() == who.role()) return present;
        throw new RuleBroken("constraint.account_login_name_uk").at("login");
    }

    private Optional<Account> named(NewStaff who) {
        return em.createNamedQuery(Account.STAFF_BY_NAME, Account.class)
                .setParameter("name", who.caller().name())
                .getResultStream()
                .findFirst();
    }

    private boolean exists(NewStaff who) {
        return em.createQuery("select count(a) from Account a where a.person = :person and a.role = :role", Long.class)
                        .setParameter("person", who.person())
                        .setParameter("role", who.role())
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody is the operator who acts, by whatever account. */
    @Transactional(TxType.SUPPORTS)
    boolean isOwn(PersonalId person) {
        return person.equals(acting.signedIn().person());
    }

    /** @throws NotFound when nobody who works here has it */
    @Transactional(TxType.SUPPORTS)
    Account byId(PublicId id) {
        return em.createQuery("select a from Account a where a.publicId = :id and a.role <> :citizens", Account.class)
                .setParameter("id", id)
                .setParameter("citizens", Role.CITIZEN)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Another's account, held to the end of the transaction.
     *
     * @throws RuleBroken {@code identity.staff.own}
     * @throws NotFound when nobody who works here has it
     */
    Account ofAnother(PublicId id) {
        if (isOwn(byId(id).person())) throw new RuleBroken("identity.staff.own");
        return rows.held(Account.class, "publicId", id).orElseThrow(NotFound::new);
    }

    /**
     * The same, when its holder will not get in by what they have. Of operators all are held, in one order, so that two who
     * close each other's account at once come one after the other.
     *
     * @throws RuleBroken {@code identity.staff.last-operator} when nobody else would be left to open it again
     */
    Account toBeClosed(PublicId id) {
        if (byId(id).role() != Role.OPERATOR) return ofAnother(id);
        em.createQuery(OPERATORS, Long.class).getResultList().forEach(one -> rows.held(Account.class, "id", one));
        var account = ofAnother(id);
        var others = em.createQuery(OTHER_OPERATORS, Long.class)
                .setParameter("account", account.id().value())
                .getSingleResult();
        if (others == 0) throw new RuleBroken("identity.staff.last-operator");
        return account;
    }
}
