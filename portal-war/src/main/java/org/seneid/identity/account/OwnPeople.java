package org.seneid.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.question.OwnAccounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;

/**
 * Keeps staff from looking at matters of their own people. Whom they live with is asked once in a while and remembered,
 * since every page of theirs wants to know.
 */
@ApplicationScoped
public class OwnPeople implements OwnAccounts {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClient registers;

    @Inject
    AuditTrail trail;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final Map<PersonalId, Home> homes = new ConcurrentHashMap<>();

    private record Home(Set<AccountId> accounts, Instant until) {

        boolean over(Instant now) {
            return !now.isBefore(until);
        }
    }

    /**
     * Keeps whoever is signed in from a matter of their own people. Asks the register when need be, so never in a
     * transaction.
     *
     * @param subject what it is called on record
     * @throws RuleBroken {@code identity.own-people.theirs}, which is on record; {@code identity.own-people.silent}
     */
    public void mustNotInclude(AccountId citizen, String subject) {
        if (!include(citizen)) return;
        trail.refused(new OwnPeopleRefused(citizen, subject));
        throw new RuleBroken("identity.own-people.theirs");
    }

    @Override
    public boolean include(AccountId citizen) {
        try {
            return home().contains(citizen);
        } catch (RegisterUnavailable silent) {
            throw new RuleBroken("identity.own-people.silent");
        }
    }

    @Override
    public Set<AccountId> known() {
        try {
            return home();
        } catch (RegisterUnavailable silent) {
            var before = homes.get(me());
            return before == null ? accounts(List.of(me())) : before.accounts();
        }
    }

    private Set<AccountId> home() {
        var now = clock.instant();
        var known = homes.get(me());
        if (known != null && !known.over(now)) return known.accounts();
        var people = new HashSet<>(registers.livingTogether(me()));
        people.add(me());
        var home = new Home(accounts(people), now.plus(REMEMBERED));
        homes.values().removeIf(other -> other.over(now));
        homes.put(me(), home);
        return home.accounts();
    }

    private Set<AccountId> accounts(Collection<PersonalId> people) {
        return Set.copyOf(em.createQuery("select a.id from Account a where a.person in :people", Long.class)
                .setParameter("people", people)
                .getResultStream()
                .map(AccountId::new)
                .toList());
    }

    private PersonalId me() {
        return acting.signedIn().person();
    }
}
