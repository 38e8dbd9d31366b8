package org.seneid.identity.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.factor.FactorEvents.FactorAdded;
import org.seneid.identity.factor.FactorEvents.FactorRemoved;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.passkey.PasskeyCeremony.Kind;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;

/** The passkeys of the one who is signed in, and the challenges for all passkeys. */
@Stateless
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
public class Passkeys {

    static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    PasskeyCredentialRepository known;

    @Inject
    WebAuthnRelyingParty relyingParty;

    @Inject
    PasskeyCeremonies ceremonies;

    @Inject
    PasskeyAssertions assertions;

    @Inject
    Event<FactorAdded> added;

    @Inject
    Event<FactorRemoved> removed;

    /** The one that was added first comes first. */
    public List<Passkey> mine() {
        return known.of(acting.signedIn().account());
    }

    /** @throws NotFound when it is not the acting person's */
    public Passkey byId(PublicId id) {
        return mine().stream()
                .filter(passkey -> passkey.getPublicId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Asks whoever wants another passkey who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /** @throws RuleBroken {@code identity.passkey.too-many} */
    @RecentSignIn
    public PasskeyOptions beginAdding() {
        refuseTooMany();
        var account = accounts.mine();
        try {
            var request = relyingParty.newPasskey(account);
            var ceremony = ceremonies.begin(Kind.REGISTRATION, Optional.of(account.id()), request.toJson());
            return new PasskeyOptions(ceremony, request.toCredentialsCreateJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request could not be written", e);
        }
    }

    /**
     * Adds the passkey that a device made.
     *
     * @param answer what the page's script sent, with the challenge that {@link #beginAdding} handed out
     * @throws RuleBroken {@code identity.passkey.not-added} when it does not answer an open challenge of theirs;
     *     {@code identity.passkey.too-many}; {@code identity.passkey.name-missing} or {@code identity.passkey.name-long} at {@code name}
     */
    @RecentSignIn
    public Passkey add(String name, String answer) {
        var owner = acting.signedIn().account();
        var fit = Passkey.fit(name);
        rows.held(Account.class, "id", owner.value());
        refuseTooMany();
        var credential = PasskeyAnswer.read(answer)
                .flatMap(read -> ceremonies
                        .open(read.ceremony(), Kind.REGISTRATION, Optional.of(owner))
                        .flatMap(ceremony -> relyingParty
                                .made(ceremony.request(), read.credential())
                                .filter(made -> ceremonies.spend(ceremony))))
                .orElseThrow(() -> new RuleBroken("identity.passkey.not-added"));
        var passkey = new Passkey(owner, fit, credential, clock.instant());
        em.persist(passkey);
        added.fire(new FactorAdded(owner, FactorKind.PASSKEY));
        return passkey;
    }

    private void refuseTooMany() {
        if (mine().size() >= MOST) throw new RuleBroken("identity.passkey.too-many", MOST);
    }

    /** @throws RuleBroken at {@code name}: {@code identity.passkey.name-missing}, {@code identity.passkey.name-long} */
    public void rename(PublicId id, String name) {
        byId(id).rename(name);
    }

    /**
     * It lets nobody in from now on; removed already, it is not found.
     *
     * @throws RuleBroken {@code identity.factor.last} when nothing would be left to sign in by
     */
    @RecentSignIn
    public void remove(PublicId id) {
        rows.held(Account.class, "id", acting.signedIn().account().value());
        em.remove(byId(id));
        em.flush();
        factors.requireOne(accounts.mine());
        removed.fire(new FactorRemoved(acting.signedIn().account(), FactorKind.PASSKEY));
    }

    /** For somebody at a door: whichever passkey answers tells who they are. */
    @PermitAll
    public PasskeyOptions beginSignIn() {
        return assertions.begin(Optional.empty());
    }

    /** For the one who is signed in, to prove again that it is they. */
    @GuardianMay
    public PasskeyOptions beginConfirming() {
        return assertions.begin(Optional.of(accounts.mine()));
    }
}
