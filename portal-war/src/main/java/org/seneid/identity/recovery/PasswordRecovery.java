package org.seneid.identity.recovery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.FactorPurpose;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordEvents.SignInRecovered;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordRules;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.password.StoredCredential;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;

/**
 * The way back for somebody who forgot their password: a code to the proven phone, an authenticator app or a recovery code,
 * and then a new one. Numbers that nobody has take the same way, and as long, up to a code that never comes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordRecovery {

    @Inject
    AnonymousAttempts attempts;

    @Inject
    CredentialStore credentials;

    @Inject
    ContactBook contacts;

    @Inject
    OneTimeCodes codes;

    @Inject
    Factors factors;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordStore passwords;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Sends a code to the phone of an account in use, and to nobody otherwise; nobody is told which.
     *
     * @throws RuleBroken {@code platform.throttle.wait}, {@code identity.code.too-many} after asking too often
     */
    public RecoveryProgress begin(PersonalId number) {
        attempts.admit(AnonymousAttempts.RECOVER, number);
        var phone = credentials
                .account(number)
                .filter(Account::open)
                .flatMap(known -> contacts.of(known.id(), ContactKind.PHONE));
        var sent = codes.sendIfThere(
                CodePurpose.PASSWORD_RECOVERY, AnonymousAttempts.subject(AnonymousAttempts.RECOVER, number), phone);
        return new RecoveryProgress(number, sent, false, false, clock.instant());
    }

    /** @throws RuleBroken at {@code code}, as {@link OneTimeCodes#check} */
    public RecoveryProgress provePhone(RecoveryProgress started, String code) {
        codes.check(started.sent(), started.subject(), code);
        return started.withPhone();
    }

    /**
     * @param answer the code that an app shows, or a recovery code
     * @throws RuleBroken as {@link FactorKind#typed}; {@code identity.recovery.wrong} at {@code answer}; {@code platform.throttle.wait} after too many
     */
    public RecoveryProgress proveFactor(RecoveryProgress started, String answer) {
        var kind = FactorKind.typed(answer);
        var account = account(started, started.phoneProven());
        var guess = attempts.secondFactor(account);
        if (!factors.proven(account, kind, FactorPurpose.SIGN_IN, answer)) {
            trail.refused(new SignInRecovered(account.id()));
            throw new RuleBroken("identity.recovery.wrong").at("answer");
        }
        attempts.right(guess);
        return started.withFactor();
    }

    /**
     * Sets the new password; whoever was in anywhere is out.
     *
     * @throws RuleBroken {@code identity.recovery.over} when it took too long, or the account or its password is not what it
     *     was when this began
     * @throws RuleBroken at {@code password} as {@link Passwords#change}
     */
    public void complete(RecoveryProgress started, String password) {
        var account = account(started, started.factorProven());
        rules.check(password, account);
        passwords.recover(account.id(), hashing.hash(password), started.since());
    }

    /** A password that was changed meanwhile ends it: its holder has come back, or the desk has taken everything away. */
    private Account account(RecoveryProgress started, boolean farEnough) {
        return credentials
                .of(new LoginId(Realm.CITIZENS, started.person().digits()))
                .filter(holder -> !holder.since().isAfter(started.since()))
                .map(StoredCredential::account)
                .filter(known -> farEnough && known.open() && !started.over(clock.instant()))
                .orElseThrow(() -> new RuleBroken("identity.recovery.over"));
    }
}
