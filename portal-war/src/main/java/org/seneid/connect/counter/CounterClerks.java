package org.seneid.connect.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientReviews;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Says who works at which client's counter. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class CounterClerks {

    private static final String FIELD = "clerk";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    ClientReviews clients;

    @Inject
    Clock clock;

    @Inject
    Event<ClerkChanged> changed;

    /** Somebody who works at a counter, and since when. */
    public record ClerkRow(PublicId account, String name, String signInName, Instant since) {}

    /** Who works at a client's counter, who came first first. */
    public List<ClerkRow> at(PublicId client) {
        return em.createQuery(
                        "select k from CounterClerk k where k.client = :client order by k.since, k.id",
                        CounterClerk.class)
                .setParameter("client", clients.byId(client))
                .getResultStream()
                .map(this::row)
                .toList();
    }

    private ClerkRow row(CounterClerk clerk) {
        var account = em.find(Account.class, clerk.account().value());
        return new ClerkRow(
                account.publicId(), account.name(), account.loginName().orElse(""), clerk.since());
    }

    /**
     * Somebody begins to work at a client's counter. Done twice, it is done once; of two operators at once the second waits.
     *
     * @param signInName of an account of the role {@link Role#RECEIVER}
     * @throws RuleBroken at {@code clerk}: {@code connect.clerks.unknown}, or {@code connect.clerks.elsewhere} when they work
     *     at another client's
     */
    @RecentSignIn
    public void assign(PublicId client, String signInName) {
        var at = clients.byId(client);
        var account = receiver(signInName).orElseThrow(() -> new RuleBroken("connect.clerks.unknown").at(FIELD));
        rows.held(Account.class, "id", account.id().value());
        var before = of(account);
        if (before.isEmpty()) {
            assign(account.id(), at);
            changed.fire(ClerkChanged.assigned(account.id(), at));
        } else if (!before.get().client().equals(at)) {
            throw new RuleBroken("connect.clerks.elsewhere").at(FIELD);
        }
    }

    private Optional<Account> receiver(String signInName) {
        if (signInName == null) return Optional.empty();
        return em.createNamedQuery(Account.STAFF_BY_NAME, Account.class)
                .setParameter("name", signInName.strip())
                .getResultStream()
                .filter(account -> account.role() == Role.RECEIVER)
                .findFirst();
    }

    private Optional<CounterClerk> of(Account account) {
        return em.createQuery("select k from CounterClerk k where k.account = :account", CounterClerk.class)
                .setParameter("account", account.id())
                .getResultStream()
                .findFirst();
    }

    /** Somebody works at a client's counter no more, and scans nothing from now on. Done twice, it is done once. */
    @RecentSignIn
    public void release(PublicId client, PublicId account) {
        var from = clients.byId(client);
        em.createQuery("select a from Account a where a.publicId = :id", Account.class)
                .setParameter("id", account)
                .getResultStream()
                .flatMap(one -> of(one).stream())
                .filter(clerk -> clerk.client().equals(from))
                .findFirst()
                .ifPresent(clerk -> {
                    em.remove(clerk);
                    changed.fire(ClerkChanged.released(clerk.account(), from));
                });
    }

    /** Somebody begins to work at a counter; who works at one already cannot begin at another. */
    @RolesAllowed(Role.SYSTEM)
    public void assign(AccountId account, Client client) {
        em.persist(new CounterClerk(account, client, clock.instant()));
    }
}
