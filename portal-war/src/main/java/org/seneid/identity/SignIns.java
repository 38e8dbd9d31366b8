package org.seneid.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.AccountUsed.Use;
import org.seneid.platform.Acting;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.platform.RuleBroken;

/** The doors: who is let in, who proves again that it is they, who leaves. No transaction is open while a hash is computed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Tries tries;

    @Inject
    KnownDevices devices;

    @Inject
    PasswordHashing hashing;

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail trail;

    /** Looks at a password. An unknown caller takes the same way, and as long, as a known one. */
    @PermitAll
    public SignInAnswer answer(SignInAttempt attempt) {
        var holder = credentials.of(attempt.caller());
        var noted = note(attempt.caller(), holder.map(Holder::account), attempt.deviceToken());
        var wait = tries.mustWait(noted);
        if (wait.isPresent()) return new SignInAnswer.Refused(wait);
        var right = hashing.matches(holder.map(Holder::hash), attempt.password());
        if (right && holder.get().account().open()) return welcome(holder.get(), noted, attempt);
        holder.ifPresent(known -> trail.refused(new AccountUsed(known.account().id(), Use.SIGNED_IN)));
        return SignInAnswer.Refused.WRONG;
    }

    /**
     * Asks the one who is signed in to prove again that it is they.
     *
     * @return the moment of the proof, for what asks for a {@link FreshSignIn}
     * @throws RuleBroken {@code identity.confirm.wrong}, or {@code identity.wait} after too many wrong answers
     */
    @RolesAllowed({
        Role.CITIZENS,
        Role.OFFICERS,
        Role.AGENTS,
        Role.SUPERVISORS,
        Role.DEVELOPERS,
        Role.AUDITORS,
        Role.OPERATORS
    })
    public Instant confirm(Proof proof, String answer, Optional<String> deviceToken) {
        var account = accounts.mine();
        var noted = note(Caller.of(account), Optional.of(account), deviceToken);
        tries.mustWait(noted).ifPresent(until -> {
            throw new RuleBroken("identity.wait", minutesTo(until));
        });
        if (!proof.given(account, answer) || !account.open()) {
            trail.refused(new AccountUsed(account.id(), Use.CONFIRMED));
            throw new RuleBroken("identity.confirm.wrong").at("password");
        }
        arrivals.confirmed(noted);
        return clock.instant();
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

    private SignInTry note(Caller caller, Optional<Account> account, Optional<String> deviceToken) {
        var known = deviceToken
                .map(Hash::of)
                .filter(hash ->
                        account.isPresent() && devices.known(account.get().id(), hash));
        return tries.note(caller, acting.address(), known);
    }

    private SignInAnswer welcome(Holder holder, SignInTry noted, SignInAttempt attempt) {
        var newHash = Optional.of(attempt.password())
                .filter(password -> hashing.outdated(holder.hash()))
                .map(hashing::hash);
        var deviceToken =
                attempt.deviceToken().orElseGet(() -> PublicId.random().value());
        return arrivals.cameIn(holder, noted, attempt, deviceToken, newHash);
    }
}
