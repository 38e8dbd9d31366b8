package org.seneid.identity.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.OutOfBandCodes;
import org.seneid.identity.passkey.PasskeyAssertions;
import org.seneid.identity.passkey.PasskeyOptions;
import org.seneid.identity.password.CredentialStore;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The doors: who is let in, and who leaves. No transaction is open while a hash is computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    @Inject
    @Any
    Instance<SignInMethod<?>> methods;

    @Inject
    PasskeyAssertions assertions;

    @Inject
    CredentialStore credentials;

    @Inject
    OutOfBandCodes outOfBandCodes;

    @Inject
    SignInCompletion completion;

    @Inject
    Clock clock;

    /** Checks a credential by the method that takes it. */
    @PermitAll
    public SignInResult answer(SignInRequest request) {
        return methods.stream()
                .filter(method -> method.takes().isInstance(request.evidence()))
                .findFirst()
                .map(method -> answer(method, request))
                .orElseThrow();
    }

    private static <C extends SignInCredential> SignInResult answer(SignInMethod<C> method, SignInRequest request) {
        return method.answer(method.takes().cast(request.evidence()), request.browser());
    }

    /**
     * Sends somebody whose password was right a code.
     *
     * @return what goes on with it
     * @throws NotFound when this is none of their factors
     * @throws RuleBroken {@code identity.code.too-many}
     */
    @PermitAll
    public PendingSignIn send(PendingSignIn pending, FactorKind kind) {
        if (!kind.sent() || !pending.factors().contains(kind) || pending.over(clock.instant())) throw new NotFound();
        var holder = credentials.of(pending.caller()).orElseThrow(NotFound::new);
        var to = outOfBandCodes.send(holder.account(), kind, CodePurpose.SIGN_IN);
        return pending.withCode(kind, to, clock.instant());
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
        return assertions.begin(Optional.of(holder.account()));
    }

    /** The one who is signed in leaves. */
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
    public void leave() {
        completion.left();
    }
}
