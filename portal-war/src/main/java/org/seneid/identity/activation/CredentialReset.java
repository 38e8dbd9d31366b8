package org.seneid.identity.activation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.identity.activation.ActivationEvents.CredentialsReset;
import org.seneid.identity.factor.OutOfBandCodes;
import org.seneid.identity.session.SessionRevocation;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/** Takes away what the holder of an account has lost: whoever found it gets in nowhere, and nothing else is lost with it. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class CredentialReset {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    OutOfBandCodes codes;

    @Inject
    SessionRevocation sessions;

    @Inject
    Event<CredentialsReset> replaced;

    /**
     * Forgets password, app, passkeys, recovery codes, lock code and known devices, kills whatever was sent or handed out
     * and not used yet, be it slips, links or codes, and ends every session. The holder comes in again by a slip, see {@link
     * Activations#issue}.
     *
     * @param reason the officer's
     */
    public void forgetAll(AccountId owner, String reason) {
        forgetAll(rows.held(Account.class, "id", owner.value()).orElseThrow(NotFound::new), reason);
    }

    /**
     * The same of somebody who works here, see {@link Activations#issueToStaff}.
     *
     * @param reason the operator's
     * @throws NotFound for an account of a citizen
     */
    @RolesAllowed(Role.OPERATORS)
    public void forgetAllOfStaff(AccountId owner, String reason) {
        forgetAll(
                rows.held(Account.class, "id", owner.value())
                        .filter(account -> account.role().staff())
                        .orElseThrow(NotFound::new),
                reason);
    }

    private void forgetAll(Account account, String reason) {
        var owner = account.id();
        account.lockCode(null);
        em.createNamedQuery(Activation.KILL).setParameter("owner", owner).executeUpdate();
        codes.killFor(account);
        for (var kept : List.of("Passkey", "RecoveryCode", "KnownDevice", "DisavowalLink")) forget(kept, owner);
        for (var kept : List.of("Totp", "Password")) forget(kept, owner.value());
        sessions.endAll(owner);
        replaced.fire(new CredentialsReset(owner, reason));
    }

    private void forget(String kept, Object owner) {
        em.createQuery("delete from " + kept + " k where k.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
