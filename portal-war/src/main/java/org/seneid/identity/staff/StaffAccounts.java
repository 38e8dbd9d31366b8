package org.seneid.identity.staff;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.activation.ActivationStanding;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.activation.CredentialReset;
import org.seneid.identity.activation.IssuedActivation;
import org.seneid.identity.lock.AccountLockStore;
import org.seneid.identity.lock.LockReason;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.identity.session.SessionRevocation;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/**
 * What operators do with the accounts of those who work here. Nobody does it to their own account, and there is always an
 * operator left who can come in.
 */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class StaffAccounts {

    @Inject
    StaffStore store;

    @Inject
    StaffVetting vetting;

    @Inject
    AccountLockStore locks;

    @Inject
    CredentialReset lost;

    @Inject
    PasswordStore passwords;

    @Inject
    Activations activations;

    @Inject
    SessionRevocation sessions;

    /** @throws NotFound when nobody who works here has it */
    public Account byId(PublicId id) {
        return store.byId(id);
    }

    /** Asks whoever wants to open an account or give a code who they are, before they have typed anything. */
    @RecentSignIn
    public void begin() {
        // the annotation does it
    }

    /** Whether an account is of the operator who acts, who does nothing with it here; compares persons, not accounts. */
    public boolean isOwn(PublicId id) {
        return store.isOwn(store.byId(id).person());
    }

    /**
     * Another's account, held to the end of the transaction of whoever changes what belongs to it.
     *
     * @throws RuleBroken {@code identity.staff.own}
     * @throws NotFound when nobody who works here has it
     */
    @TransactionAttribute(MANDATORY)
    public Account heldOfAnother(PublicId id) {
        return store.ofAnother(id);
    }

    /**
     * Opens an account, by the name that the population register has; its holder takes it up with a code, see {@link
     * #giveCode}. Done twice, it is done once.
     *
     * @throws RuleBroken {@code identity.staff.own} at {@code number}; {@code constraint.account_login_name_uk}, {@code
     *     constraint.account_person_role_uk}; as {@link StaffVetting#known}
     */
    @RecentSignIn
    @TransactionAttribute(NOT_SUPPORTED)
    public PublicId open(NewStaff who) {
        if (store.isOwn(who.person())) throw new RuleBroken("identity.staff.own").at("number");
        return store.open(vetting.known(who)).publicId();
    }

    /**
     * Makes the code by which the holder takes the account up, or comes in again after all was lost: then whatever they
     * proved themselves by is good for nothing any more. A code from before is good for nothing either.
     *
     * @param reason asked for when something is lost by it
     * @throws RuleBroken {@code identity.staff.own}, {@code identity.staff.last-operator}, {@code
     *     identity.activation.closed} for an account that is locked; at {@code reason} as {@link LockReason}
     */
    @RecentSignIn
    public IssuedActivation giveCode(PublicId id, String reason) {
        var account = store.toBeClosed(id);
        if (passwords.has(account.id())) lost.forgetAllOfStaff(account.id(), new LockReason(reason).words());
        return activations.issueToStaff(account.id());
    }

    /** What the last code that was given is good for; another can be given whatever it is. */
    public ActivationStanding code(PublicId id) {
        return activations.standing(store.byId(id).id());
    }

    /**
     * Closes an account at once: every session of it ends. Done twice, it is done once.
     *
     * @throws RuleBroken {@code identity.staff.own}, {@code identity.staff.last-operator}; at {@code reason} as {@link
     *     LockReason}
     */
    @RecentSignIn
    public void lock(PublicId id, String reason) {
        var why = new LockReason(reason);
        var account = store.toBeClosed(id);
        if (account.status() != AccountStatus.LOCKED) locks.lock(account.id(), LockOrigin.OPERATOR, why.words());
    }

    /**
     * Opens it again, as it was. Done twice, it is done once.
     *
     * @throws RuleBroken {@code identity.staff.own}; at {@code reason} as {@link LockReason}
     */
    @RecentSignIn
    public void unlock(PublicId id, String reason) {
        var why = new LockReason(reason);
        var account = store.ofAnother(id);
        if (account.status() == AccountStatus.LOCKED) locks.unlock(account.id(), why.words());
    }

    /**
     * Signs its holder out wherever they are.
     *
     * @throws RuleBroken {@code identity.staff.own}: one's own sessions are ended on the page about security
     */
    @RecentSignIn
    public void endSessions(PublicId id) {
        sessions.endAll(store.ofAnother(id).id());
    }
}
