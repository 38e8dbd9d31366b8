package org.seneid.identity.password;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The password of the one who is signed in. No transaction is open while it is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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
public class Passwords {

    @Inject
    Accounts accounts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordStore store;

    /** When it was last changed. */
    public Instant changedAt() {
        return store.of(accounts.mine().id()).changedAt();
    }

    /** Asks whoever wants to change it who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /**
     * Changes it, and ends every other session: whoever is in by the old one is out, and their browser is a strange one.
     *
     * @param deviceToken of the browser in which it is changed
     * @throws RuleBroken at {@code password}: {@code identity.password.short}, {@code identity.password.long},
     *     {@code identity.password.guessable.…}
     */
    @RecentSignIn
    public void change(String password, Optional<String> deviceToken) {
        var account = accounts.mine();
        rules.check(password, account);
        store.change(account.id(), hashing.hash(password), deviceToken);
    }
}
