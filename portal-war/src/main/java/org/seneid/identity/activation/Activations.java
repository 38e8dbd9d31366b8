package org.seneid.identity.activation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.seneid.identity.activation.ActivationEvents.AccountActivated;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordRules;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;

/**
 * Slips from the desk, and what their holders do with them: the slip's code, a code to the proven phone, a password. No
 * transaction is open while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Activations {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationStore store;

    @Inject
    AnonymousAttempts attempts;

    @Inject
    CredentialStore credentials;

    @Inject
    ContactBook contacts;

    @Inject
    OneTimeCodes codes;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    PortalAddress portal;

    @Inject
    AuditTrail trail;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    /**
     * Makes a slip for the holder of an account that is being opened, or of one whose factors were lost. Any slip from
     * before is good for nothing from now on.
     *
     * @throws RuleBroken {@code identity.activation.closed} for an account that is locked or closed
     */
    @RolesAllowed(Role.OFFICERS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public IssuedActivation issue(AccountId owner) {
        var code = ActivationCode.random();
        var made = store.issue(owner, code.fingerprint(secretBox, owner));
        return new IssuedActivation(code.grouped(), portal.of("/activate#code=" + code.grouped()), made.expiresAt());
    }

    /**
     * Makes a code for somebody who works here and takes their account up, or has lost what they signed in by. Any from
     * before is good for nothing from now on.
     *
     * @throws RuleBroken {@code identity.activation.closed} for an account that is locked or closed
     * @throws NotFound for an account of a citizen
     */
    @RolesAllowed(Role.OPERATORS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public IssuedActivation issueToStaff(AccountId owner) {
        if (!em.find(Account.class, owner.value()).role().staff()) throw new NotFound();
        var code = ActivationCode.random();
        var made = store.issue(owner, code.fingerprint(secretBox, owner));
        return new IssuedActivation(
                code.grouped(), portal.of("/staff/activate#code=" + code.grouped()), made.expiresAt());
    }

    /** What the code of somebody who works here is good for, for those who can make another. */
    @RolesAllowed(Role.OPERATORS)
    public ActivationStanding standing(AccountId staff) {
        return store.standing(staff);
    }

    /**
     * Looks at a number and a slip's code, and sends a code to the phone that was proven at the desk.
     *
     * @throws RuleBroken {@code identity.activate.code-shape} at {@code code} when it cannot be one, which is no try;
     *     {@code identity.activate.wrong} whatever the reason; {@code platform.throttle.wait} after too many
     *     wrong ones; {@code identity.activate.no-phone} to whoever has the right slip and no phone on record
     */
    @PermitAll
    public ActivationProgress begin(PersonalId number, String code) {
        var typed =
                ActivationCode.typed(code).orElseThrow(() -> new RuleBroken("identity.activate.code-shape").at("code"));
        var guess = attempts.admit(AnonymousAttempts.ACTIVATE, number);
        var account = credentials.account(number);
        var right = account.flatMap(known -> store.tried(known.id(), typed.fingerprint(secretBox, known.id())));
        if (right.isEmpty()) {
            account.ifPresent(known -> trail.refused(new AccountActivated(known.id())));
            throw new RuleBroken("identity.activate.wrong");
        }
        attempts.right(guess);
        var phone = contacts.of(account.get().id(), ContactKind.PHONE)
                .orElseThrow(() -> new RuleBroken("identity.activate.no-phone"));
        var started = new ActivationProgress(number, right.get(), right.get(), phone.masked(), false, clock.instant());
        return started.sentAgain(codes.send(CodePurpose.ACTIVATION, started.subject(), phone));
    }

    /** @throws RuleBroken {@code identity.code.too-many} */
    @PermitAll
    public ActivationProgress sendAgain(ActivationProgress started) {
        var phone = contacts.of(live(started).owner(), ContactKind.PHONE)
                .orElseThrow(() -> new RuleBroken("identity.activate.no-phone"));
        return started.sentAgain(codes.send(CodePurpose.ACTIVATION, started.subject(), phone));
    }

    /** @throws RuleBroken at {@code code}, as {@link OneTimeCodes#check} */
    @PermitAll
    public ActivationProgress provePhone(ActivationProgress started, String code) {
        live(started);
        codes.check(started.sent(), started.subject(), code);
        return started.proven();
    }

    /**
     * Sets the password and takes the account up; of two at once, one does.
     *
     * @throws RuleBroken at {@code password} as {@link Passwords#change}; {@code identity.activation.over} when the slip was
     *     used, replaced or too old meanwhile
     */
    @PermitAll
    public void complete(ActivationProgress started, String password) {
        if (!started.phoneProven()) throw new RuleBroken("identity.activation.over");
        var owner = live(started).owner();
        rules.check(password, em.find(Account.class, owner.value()));
        store.complete(started.activation(), owner, hashing.hash(password));
    }

    /** Only a slip that is still good leads on. */
    private Activation live(ActivationProgress started) {
        return Optional.of(store.byId(started.activation()))
                .filter(found -> found.live(clock.instant()) && !started.over(clock.instant()))
                .orElseThrow(() -> new RuleBroken("identity.activation.over"));
    }
}
