package org.seneid.connect.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.lock.LockReason;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** What operators do with the clients of developers: approve, refuse, stop. Nobody approves what they registered themselves. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class ClientReviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    ClientStore store;

    @Inject
    ClientSectors sectors;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code client}, {@code state} or {@code since}. */
    public List<ClientRow> page(ClientFilter filter, Slice slice) {
        return store.page(filter, slice);
    }

    public RowCount count(ClientFilter filter) {
        return store.count(filter);
    }

    /** How much waits for a word. */
    public long waiting() {
        return store.waiting();
    }

    /** @throws NotFound when there is none */
    public Client byId(PublicId id) {
        return store.byId(id);
    }

    /** Who registered it. */
    public Account developer(PublicId id) {
        return em.find(Account.class, store.byId(id).developer().value());
    }

    /** Whether the operator who acts registered it, by whatever account; compares persons. */
    public boolean isOwn(PublicId id) {
        return developer(id).person().equals(acting.signedIn().person());
    }

    /** The wish for a change that waits. */
    public Optional<ClientChange> pending(PublicId id) {
        return store.change(store.byId(id)).filter(ClientChange::pending);
    }

    /** The other clients of its sector, which know citizens by the same pseudonyms. */
    public List<Client> sameSector(PublicId id) {
        return sectors.clients(store.byId(id).sector()).stream()
                .filter(one -> !one.publicId().equals(id))
                .toList();
    }

    /** What a word of the operator would be about: the change that waits, or the client as it is. */
    public ClientDescription asked(PublicId id) {
        return pending(id).map(ClientChange::description).orElseGet(() -> store.byId(id)
                .description());
    }

    /**
     * Lets a client go on, or the change of one. Done twice, it is done once.
     *
     * @param seen the fingerprint of what the operator has looked at: its developer may have wished for something else since
     * @throws RuleBroken {@code connect.client.own}; {@code connect.client.changed} when it is not that any more; {@code
     *     connect.client.status} when it does not wait for a word; {@code connect.client.sector-taken}
     */
    @RecentSignIn
    public void approve(PublicId id, String seen) {
        var client = seenOfAnother(id, seen);
        var change = store.change(client).filter(ClientChange::pending);
        if (change.isPresent()) {
            change.get().approve(clock.instant());
            store.note(client, ClientAct.CHANGE_APPROVED, "");
        } else if (client.status() != ClientStatus.SUBMITTED && client.status() != ClientStatus.APPROVED) {
            throw new RuleBroken("connect.client.status");
        } else if (client.move(ClientStatus.APPROVED, "", clock.instant())) {
            sectors.mustBelong(client);
            store.note(client, ClientAct.APPROVED, "");
        }
    }

    /**
     * Sends a client, or the change of one, back to its developer.
     *
     * @param seen as for {@link #approve}
     * @throws RuleBroken {@code connect.client.own}, {@code connect.client.changed}, {@code connect.client.status}; at {@code
     *     reason} as {@link LockReason}
     */
    @RecentSignIn
    public void refuse(PublicId id, String reason, String seen) {
        var why = new LockReason(reason).words();
        var client = seenOfAnother(id, seen);
        var change = store.change(client).filter(ClientChange::pending);
        if (change.isPresent()) {
            change.get().refuse(why, clock.instant());
            store.note(client, ClientAct.CHANGE_REFUSED, why);
        } else if (client.move(ClientStatus.DRAFT, why, clock.instant())) {
            store.note(client, ClientAct.REFUSED, why);
        }
    }

    /**
     * Stops a client at once: its codes and tokens end, and nobody is asked anything for it. Done twice, it is done once.
     *
     * @throws RuleBroken at {@code reason} as {@link LockReason}
     */
    @RecentSignIn
    public void suspend(PublicId id, String reason) {
        var why = new LockReason(reason).words();
        var client = store.held(id);
        if (client.move(ClientStatus.SUSPENDED, why, clock.instant())) store.note(client, ClientAct.SUSPENDED, why);
    }

    /**
     * Lets a stopped client go on; what has ended stays ended. Done twice, it is done once.
     *
     * @throws RuleBroken {@code connect.client.own}; at {@code reason} as {@link LockReason}
     */
    @RecentSignIn
    public void resume(PublicId id, String reason) {
        var why = new LockReason(reason).words();
        var client = ofAnother(id);
        if (client.status() == ClientStatus.SUBMITTED) throw new RuleBroken("connect.client.status");
        if (client.move(ClientStatus.APPROVED, why, clock.instant())) store.note(client, ClientAct.RESUMED, why);
    }

    /** @throws RuleBroken {@code connect.client.own}; {@code connect.client.calls} at {@code calls} */
    @RecentSignIn
    public void limit(PublicId id, int calls) {
        var client = ofAnother(id);
        if (client.callsAMinute() == calls) return;
        client.limit(calls);
        store.note(client, ClientAct.LIMITED, String.valueOf(calls));
    }

    private Client seenOfAnother(PublicId id, String seen) {
        var client = ofAnother(id);
        if (!asked(id).fingerprint().equals(seen)) throw new RuleBroken("connect.client.changed");
        return client;
    }

    private Client ofAnother(PublicId id) {
        if (isOwn(id)) throw new RuleBroken("connect.client.own");
        return store.held(id);
    }
}
