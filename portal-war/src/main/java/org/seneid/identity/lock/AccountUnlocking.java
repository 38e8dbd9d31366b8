package org.seneid.identity.lock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.FactorPurpose;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.lock.LockEvents.AccountUnlocked;
import org.seneid.identity.passkey.PasskeyAssertions;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.StoredCredential;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** How holders open an account again that they locked themselves. No transaction is open while a hash is computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountUnlocking {

    @Inject
    AnonymousAttempts attempts;

    @Inject
    CredentialStore credentials;

    @Inject
    PasswordHashing hashing;

    @Inject
    Factors factors;

    @Inject
    PasskeyAssertions passkeys;

    @Inject
    AccountLockStore store;

    @Inject
    AuditTrail trail;

    /**
     * Takes the password, and what an authenticator app shows or a recovery code; a code by SMS is not enough, since a phone
     * may be why the account was locked.
     *
     * @throws RuleBroken as {@link FactorKind#typed}; {@code identity.unlock.wrong} whatever the reason, be it that only a desk may unlock it; {@code
     *     platform.throttle.wait} after too many
     */
    @PermitAll
    public void unlock(PersonalId number, String password, String answer) {
        var kind = FactorKind.typed(answer);
        unlock(number, password, account -> counted(account, kind, answer));
    }

    /** Whoever comes so far knows the password: guesses are counted with those at the sign-in's second step. */
    private boolean counted(Account account, FactorKind kind, String answer) {
        var guess = attempts.secondFactor(account);
        if (!factors.proven(account, kind, FactorPurpose.SIGN_IN, answer)) return false;
        attempts.right(guess);
        return true;
    }

    /**
     * Takes the password and a passkey, which says whose it is.
     *
     * @param answer what the device signed
     * @throws RuleBroken as {@link #unlock(PersonalId, String, String)}
     */
    @PermitAll
    public void unlockByPasskey(String password, String answer) {
        var holder = passkeys.given(Optional.empty(), answer)
                .filter(known -> known.role() == Role.CITIZEN)
                .orElseThrow(() -> new RuleBroken("identity.unlock.wrong"));
        unlock(holder.person(), password, account -> account.id().equals(holder.id()));
    }

    private void unlock(PersonalId number, String password, Predicate<Account> strong) {
        var guess = attempts.admit(AnonymousAttempts.UNLOCK, number);
        var holder = credentials.of(new LoginId(Realm.CITIZENS, number.digits()));
        var right = hashing.matches(holder.map(StoredCredential::hash), password);
        var account = holder.map(StoredCredential::account);
        if (!right || !account.get().lockedByHolder() || !strong.test(account.get())) {
            account.ifPresent(known -> trail.refused(new AccountUnlocked(known.id(), "")));
            throw new RuleBroken("identity.unlock.wrong");
        }
        attempts.right(guess);
        store.unlock(account.get().id(), "");
    }
}
