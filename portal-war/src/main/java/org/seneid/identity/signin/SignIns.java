package org.seneid.identity.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.identity.activation.ActivationAuthenticator;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.OutOfBandCodes;
import org.seneid.identity.passkey.PasskeyAssertions;
import org.seneid.identity.passkey.PasskeyOptions;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInCredential.OfPasskey;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.identity.signin.SignInCredential.OfSecondFactor;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The doors: who is let in, and who leaves. No transaction is open while a hash is computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    @Inject
    PasswordAuthenticator byPassword;

    @Inject
    SecondFactorAuthenticator bySecondFactor;

    @Inject
    PasskeyAuthenticator byPasskey;

    @Inject
    PasskeyAssertions passkeyProofs;

    @Inject
    ActivationAuthenticator byActivation;

    @Inject
    CredentialStore credentials;

    @Inject
    OutOfBandCodes sentCodes;

    @Inject
    SignInCompletion arrivals;

    @Inject
    Clock clock;

    /** Looks at what somebody shows at the door. */
    @PermitAll
    public SignInResult answer(SignInRequest attempt) {
        var evidence = attempt.evidence();
        if (evidence instanceof OfPassword password) return byPassword.answer(password, attempt.browser());
        if (evidence instanceof OfPasskey passkey) return byPasskey.answer(passkey, attempt.browser());
        if (evidence instanceof OfActivation activation) return byActivation.answer(activation, attempt.browser());
        return bySecondFactor.answer((OfSecondFactor) evidence, attempt.browser());
    }

    /**
     * Sends somebody whose password was right a code.
     *
     * @return where to
     * @throws NotFound when this is none of their factors
     * @throws RuleBroken {@code identity.code.too-many}
     */
    @PermitAll
    public ContactAddress send(PendingSignIn pending, FactorKind kind) {
        if (!kind.sent() || !pending.factors().contains(kind) || pending.over(clock.instant())) throw new NotFound();
        var holder = credentials.of(pending.caller()).orElseThrow(NotFound::new);
        return sentCodes.send(holder.account(), kind);
    }

    /**
     * Asks somebody whose password was right for the signature of a passkey of theirs.
     *
     * @throws NotFound when they have none
     */
    @PermitAll
    public PasskeyOptions askPasskey(PendingSignIn pending) {
        if (!pending.factors().contains(FactorKind.PASSKEY) || pending.over(clock.instant())) throw new NotFound();
        var holder = credentials.of(pending.caller()).orElseThrow(NotFound::new);
        return passkeyProofs.begin(Optional.of(holder.account()));
    }

    /** The one who is signed in leaves. */
    @RolesAllowed({
        Role.CITIZENS,
        Role.OFFICERS,
        Role.AGENTS,
        Role.SUPERVISORS,
        Role.DEVELOPERS,
        Role.AUDITORS,
        Role.OPERATORS
    })
    public void leave() {
        arrivals.left();
    }

    /** How many minutes to wait, for people: at least one. */
    @PermitAll
    public long minutesTo(Instant until) {
        return Math.max(1, (until.getEpochSecond() - clock.instant().getEpochSecond() + 59) / 60);
    }
}
