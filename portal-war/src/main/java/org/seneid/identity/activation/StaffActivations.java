package org.seneid.identity.activation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.activation.ActivationEvents.StaffActivated;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordRules;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.secret.SecretBox;

/**
 * What somebody who works here does with the code from an operator: a password and an authenticator app, in one step. No
 * transaction is open while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffActivations {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationStore store;

    @Inject
    AnonymousAttempts attempts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    AuditTrail trail;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    /**
     * Looks at a staff name and a code.
     *
     * @throws RuleBroken {@code identity.activate.code-shape} at {@code code} when it cannot be one, which is no try;
     *     {@code identity.staff-activate.wrong} whatever the reason; {@code platform.throttle.wait} after too many wrong
     *     ones
     */
    @PermitAll
    public StaffActivation begin(LoginId caller, String code) {
        var typed =
                ActivationCode.typed(code).orElseThrow(() -> new RuleBroken("identity.activate.code-shape").at("code"));
        var guess = attempts.admit(AnonymousAttempts.ACTIVATE, caller);
        var account = store.staff(caller);
        var right = account.flatMap(known -> store.tried(known.id(), typed.fingerprint(secretBox, known.id())));
        if (right.isEmpty()) {
            account.ifPresent(known -> trail.refused(new StaffActivated(known.id())));
            throw new RuleBroken("identity.staff-activate.wrong");
        }
        attempts.right(guess);
        return new StaffActivation(caller, right.get(), TotpSecret.random(), clock.instant());
    }

    /**
     * Takes the account up; of two at once, one does.
     *
     * @param code what the authenticator app shows
     * @throws RuleBroken at {@code password} as {@link PasswordRules#check}; {@code identity.app.wrong} at {@code code};
     *     {@code identity.activation.over} when the code was used, replaced or too old meanwhile
     */
    @PermitAll
    public void complete(StaffActivation begun, String password, String code) {
        var owner = Optional.of(store.byId(begun.activation()))
                .filter(found -> found.live(clock.instant()) && !begun.over(clock.instant()))
                .map(Activation::owner)
                .orElseThrow(() -> new RuleBroken("identity.activation.over"));
        rules.check(password, em.find(Account.class, owner.value()));
        store.completeStaff(begun, owner, hashing.hash(password), code);
    }
}
