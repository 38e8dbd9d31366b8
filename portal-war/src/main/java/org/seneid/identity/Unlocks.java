package org.seneid.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.audit.AuditTrail;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;

/** How holders open an account again that they locked themselves. No transaction is open while a hash is computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Unlocks {

    @Inject
    SideDoors doors;

    @Inject
    Credentials credentials;

    @Inject
    PasswordHashing hashing;

    @Inject
    Factors factors;

    @Inject
    LockBook book;

    @Inject
    AuditTrail trail;

    /**
     * Takes the password, and what an authenticator app shows or a recovery code; a code by SMS is not enough, since a phone
     * may be why the account was locked.
     *
     * @throws RuleBroken {@code identity.unlock.wrong} whatever the reason, be it that only a desk may unlock it; {@code
     *     identity.wait-here} after too many
     */
    @PermitAll
    public void unlock(PersonalId number, String password, String answer) {
        var guess = doors.knock(SideDoors.UNLOCK, number);
        var holder = credentials.of(new Caller(Door.CITIZENS, number.digits()));
        var right = hashing.matches(holder.map(Holder::hash), password);
        var account = holder.map(Holder::account);
        if (!right || !account.get().lockedByHolder() || !strong(account.get(), answer)) {
            account.ifPresent(known -> trail.refused(new AccountUnlocked(known.id(), "")));
            throw new RuleBroken("identity.unlock.wrong");
        }
        doors.right(guess);
        book.unlock(account.get().id(), "");
    }

    private boolean strong(Account account, String answer) {
        return factors.proven(account, FactorKind.typed(answer), Occasion.SIGN_IN, answer);
    }
}
