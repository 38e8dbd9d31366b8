package org.seneid.connect.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** The clients of the developer who is acting; another's is as if there were none. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class DevelopedClients {

    @Inject
    ClientStore store;

    @Inject
    ClientSectors sectors;

    @Inject
    ApprovalRule approval;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code client}, {@code state} or {@code since}. */
    public List<ClientRow> page(ClientFilter filter, Slice slice) {
        return store.page(filter.of(acting.signedIn().account()), slice);
    }

    public RowCount count(ClientFilter filter) {
        return store.count(filter.of(acting.signedIn().account()));
    }

    /** @throws NotFound when the acting developer has no such client */
    public Client byId(PublicId id) {
        return own(store.byId(id));
    }

    /** The acting developer's client that calls itself so; empty when none does, or another developer's. */
    public Optional<Client> named(String clientId) {
        return Optional.of(clientId)
                .filter(RegisteredClients::shaped)
                .flatMap(store::named)
                .filter(client -> client.developer().equals(acting.signedIn().account()));
    }

    private Client own(Client client) {
        if (!client.developer().equals(acting.signedIn().account())) throw new NotFound();
        return client;
    }

    private Client held(PublicId id) {
        byId(id);
        return store.held(id);
    }

    /** The newest wish for a change, decided or not. */
    public Optional<ClientChange> change(PublicId id) {
        return store.change(byId(id));
    }

    /** How the client is to be described: as the change says that waits, or as it is. */
    public ClientDescription wanted(PublicId id) {
        return change(id)
                .filter(ClientChange::pending)
                .map(ClientChange::description)
                .orElseGet(() -> byId(id).description());
    }

    /** Whether an operator has to approve what is registered here. */
    public boolean approvalNeeded() {
        return approval.needed();
    }

    /** Asks whoever wants to register a client or make a secret who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /**
     * Registers a client, as a draft. Sent twice, it is done once.
     *
     * @throws RuleBroken {@code connect.client.sector-taken} at {@code sector}, {@code constraint.client_id_uk} at {@code
     *     clientId}
     */
    @RecentSignIn
    public PublicId register(@Valid ClientRegistration registration, ClientDescription description) {
        approval.mustBeReachable(description);
        var developer = acting.signedIn().account();
        var present = store.named(registration.clientId());
        if (present.isPresent()) return same(present.get(), description).publicId();
        sectors.take(registration.sector(), developer);
        var client = new Client(developer, registration, clock.instant());
        client.describe(description);
        store.add(client);
        store.note(client, ClientAct.REGISTERED, "");
        return client.publicId();
    }

    private Client same(Client present, ClientDescription description) {
        if (present.developer().equals(acting.signedIn().account())
                && present.description().same(description)) return present;
        throw new RuleBroken("constraint.client_id_uk").at("clientId");
    }

    /**
     * Asks an operator for a word; where none is needed the client goes on at once. Done twice, it is done once.
     *
     * @throws RuleBroken {@code connect.client.no-secret} when it has nothing to prove itself by
     */
    @RecentSignIn
    public void submit(PublicId id) {
        var client = held(id);
        if (client.status() == ClientStatus.APPROVED) return;
        if (client.authentication() == ClientProof.SECRET
                && client.credentials().secretSince().isEmpty()) throw new RuleBroken("connect.client.no-secret");
        if (!client.move(ClientStatus.SUBMITTED, "", clock.instant())) return;
        store.note(client, ClientAct.SUBMITTED, "");
        if (approval.needed()) return;
        sectors.mustBelong(client);
        client.move(ClientStatus.APPROVED, "", clock.instant());
        store.note(client, ClientAct.APPROVED, "");
    }

    /**
     * Describes a client otherwise. Where citizens know it already it goes on as it was until an operator has approved it.
     *
     * @return whether it is described so now
     * @throws RuleBroken {@code connect.client.submitted} while an operator looks at it
     */
    @RecentSignIn
    public boolean describe(PublicId id, ClientDescription description) {
        approval.mustBeReachable(description);
        var client = held(id);
        if (client.status() == ClientStatus.SUBMITTED) throw new RuleBroken("connect.client.submitted");
        var pending = store.change(client).filter(ClientChange::pending);
        if (pending.filter(one -> one.description().same(description)).isPresent()) return false;
        pending.ifPresent(before -> withdraw(client, before));
        if (client.description().same(description)) return true;
        if (client.status() == ClientStatus.DRAFT || !approval.needed()) {
            client.describe(description);
            store.note(client, ClientAct.DESCRIBED, "");
            return true;
        }
        store.add(new ClientChange(client, description, clock.instant()));
        store.note(client, ClientAct.CHANGE_ASKED, "");
        return false;
    }

    /** Takes a wish for a change back; taken back again nothing changes. */
    public void withdrawChange(PublicId id) {
        var client = held(id);
        store.change(client).filter(ClientChange::pending).ifPresent(change -> withdraw(client, change));
    }

    private void withdraw(Client client, ClientChange change) {
        change.withdraw(clock.instant());
        store.note(client, ClientAct.CHANGE_WITHDRAWN, "");
    }

    /**
     * Makes a secret, which is shown this once; the one before counts for {@link ClientCredentials#OVERLAP} more.
     *
     * @throws RuleBroken {@code connect.client.by-key} when the client signs with a key
     */
    @RecentSignIn
    public Secret newSecret(PublicId id) {
        var client = held(id);
        if (client.authentication() != ClientProof.SECRET) throw new RuleBroken("connect.client.by-key");
        var secret = Secret.random();
        client.credentials().replaceSecret(secret, clock.instant());
        store.note(client, ClientAct.SECRET_MADE, "");
        return secret;
    }

    /** The secret before counts no more; done again nothing changes. */
    @RecentSignIn
    public void endFormerSecret(PublicId id) {
        var client = held(id);
        if (client.credentials().formerSecretUntil(clock.instant()).isEmpty()) return;
        client.credentials().endFormerSecret();
        store.note(client, ClientAct.SECRET_ENDED, "");
    }

    /**
     * Registers more public keys beside those that are there; a client with a secret signs receipts by them.
     *
     * @param text as {@link PublicKeys#typed} reads it
     * @throws RuleBroken at {@code keys}
     */
    @RecentSignIn
    public void addKeys(PublicId id, String text) {
        var client = held(id);
        var keys = PublicKeys.typed(text);
        client.credentials().addKeys(keys, clock.instant());
        store.note(client, ClientAct.KEY_ADDED, names(keys));
    }

    private static String names(PublicKeys keys) {
        var names = keys.all().stream().map(key -> key.getKeyID()).collect(Collectors.joining(", "));
        return names.substring(0, Math.min(names.length(), 200));
    }

    /**
     * A key counts no more from now on; done again nothing changes.
     *
     * @throws RuleBroken {@code connect.client.last-key} when no other would be left
     */
    @RecentSignIn
    public void removeKey(PublicId id, String keyId) {
        var client = held(id);
        var needed = client.authentication() == ClientProof.PRIVATE_KEY;
        if (client.credentials().removeKey(keyId, needed)) store.note(client, ClientAct.KEY_REMOVED, keyId);
    }
}
