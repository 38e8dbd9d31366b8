package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.AccountUsed.Use;
import org.seneid.identity.Evidence.OfPasskey;
import org.seneid.identity.SignInAnswer.Refused;

/** Looks at a passkey, which says who its holder is: something that they have, and that has recognised them. */
@ApplicationScoped
class PasskeyDoor {

    @Inject
    PasskeyProofs proofs;

    @Inject
    Credentials credentials;

    @Inject
    Tries tries;

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail trail;

    /** Nobody guesses a signature, and until it is looked at it is nobody's: tries count for their network alone. */
    SignInAnswer answer(OfPasskey shown, Browser browser) {
        var noted = tries.note(Hash.of(shown.answer()), Optional.empty());
        var wait = tries.mustWait(noted, Throttle.PLACE_UNDER_ATTACK);
        if (wait.isPresent()) return new Refused(wait);
        var account = proofs.given(Optional.empty(), shown.answer());
        var holder = account.map(Caller::of)
                .filter(caller -> caller.door() == shown.door())
                .flatMap(credentials::of)
                .filter(known -> known.account().open());
        if (holder.isPresent()) return arrivals.cameIn(holder.get(), noted, browser);
        account.ifPresent(known -> trail.refused(new AccountUsed(known.id(), Use.SIGNED_IN)));
        return Refused.WRONG;
    }
}
