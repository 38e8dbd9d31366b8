package org.seneid.identity.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.AccountEvents.AccountUsed.Use;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.FactorPurpose;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.factor.OutOfBandCodes;
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Asks whoever is signed in to prove again that it is they, for what takes a {@link RecentSignIn}. */
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
public class StepUp {

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    OutOfBandCodes outOfBandCodes;

    @Inject
    AttemptLimiter limiter;

    @Inject
    KnownDevices devices;

    @Inject
    SignInCompletion completion;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** By what they can, the best first; empty when only the desk can help. */
    @GuardianMay
    public List<FactorKind> factors() {
        return factors.usable(accounts.mine(), FactorPurpose.STEP_UP);
    }

    /**
     * Sends a code to the one who is signed in.
     *
     * @return where to
     * @throws NotFound when this is none of their factors
     * @throws RuleBroken {@code identity.code.too-many}
     */
    @GuardianMay
    public ContactAddress send(FactorKind kind) {
        if (!kind.sent() || !factors().contains(kind)) throw new NotFound();
        return outOfBandCodes.send(accounts.mine(), kind, CodePurpose.STEP_UP);
    }

    /**
     * Takes the proof.
     *
     * @return its moment
     * @throws RuleBroken as {@link FactorKind#mustRead}; {@code identity.confirm.wrong} at {@code code}, or {@code identity.wait} after too many wrong
     *     answers
     */
    @GuardianMay
    public Instant confirm(FactorKind kind, String answer, Optional<String> deviceToken) {
        kind.mustRead(answer);
        var account = accounts.mine();
        var device = devices.known(Optional.of(account.id()), deviceToken);
        var noted =
                limiter.note(ThrottlePolicy.SECOND_FACTOR, LoginId.of(account).subject(), device);
        limiter.check(noted).ifPresent(refusal -> {
            throw new RuleBroken("identity.wait", refusal.minutes());
        });
        if (!account.open() || !factors.proven(account, kind, FactorPurpose.STEP_UP, answer)) {
            trail.refused(new AccountUsed(account.id(), Use.CONFIRMED));
            throw new RuleBroken("identity.confirm.wrong").at(kind == FactorKind.PASSKEY ? "" : "code");
        }
        completion.confirmed(noted);
        return clock.instant();
    }
}
