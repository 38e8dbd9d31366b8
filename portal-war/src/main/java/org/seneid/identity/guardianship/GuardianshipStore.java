package org.seneid.identity.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AgeBand;
import org.seneid.identity.guardianship.GuardianshipChanged.Change;
import org.seneid.platform.AccountId;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Writes down who acts for whom; what was written before stays as it is. Joins the transaction of whoever calls it. */
@ApplicationScoped
class GuardianshipStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** How it stands, and what both are to be told; nothing when it stood so before. */
    record Recorded(Guardianship guardianship, Optional<Change> news) {}

    Recorded child(AccountId guardian, PersonalId child, String name, BirthDate born) {
        var now = clock.instant();
        var today = Formats.day(now);
        var account = account(child)
                .orElseGet(() -> opened(child, name, AgeBand.of(born, today).highestLevel()));
        return standing(guardian, account)
                .orElseGet(() ->
                        written(Guardianship.ofChild(citizen(guardian), account, born, today, now), Change.ADDED));
    }

    Recorded parent(AccountId guardian, PersonalId parent, String name) {
        var account = account(parent).orElseGet(() -> opened(parent, name, Account.SEEN_IN_PERSON));
        var before = standing(guardian, account);
        if (before.isPresent() && !before.get().guardianship().isAsked()) return before.get();
        var recorded = before.map(Recorded::guardianship)
                .orElseGet(() -> Guardianship.ofParent(citizen(guardian), account, clock.instant()));
        recorded.agree(clock.instant());
        return written(recorded, Change.ADDED);
    }

    Recorded asked(AccountId guardian, PersonalId parent) {
        var account = account(parent)
                .filter(Account::open)
                .orElseThrow(() -> new RuleBroken("identity.dependants.no-account").at("parent"));
        return standing(guardian, account)
                .orElseGet(() ->
                        written(Guardianship.ofParent(citizen(guardian), account, clock.instant()), Change.ASKED));
    }

    private Recorded written(Guardianship guardianship, Change news) {
        em.persist(guardianship);
        return new Recorded(guardianship, Optional.of(news));
    }

    private Optional<Recorded> standing(AccountId guardian, Account dependant) {
        return em.createNamedQuery(Guardianship.OF_GUARDIAN, Guardianship.class)
                .setParameter("guardian", guardian.value())
                .getResultStream()
                .filter(one -> one.getDependant().id().equals(dependant.id()))
                .findFirst()
                .map(one -> new Recorded(one, Optional.empty()));
    }

    private Account citizen(AccountId guardian) {
        return Optional.ofNullable(em.find(Account.class, guardian.value()))
                .filter(account -> account.role() == Role.CITIZEN)
                .filter(Account::usable)
                .orElseThrow(NotFound::new);
    }

    private Optional<Account> account(PersonalId person) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** A place for documents and the log, there before its first entry; without a password nobody signs in to it. */
    private Account opened(PersonalId person, String name, int level) {
        var account = Account.ofCitizen(person, name, level, clock.instant());
        em.persist(account);
        em.flush();
        return account;
    }
}
