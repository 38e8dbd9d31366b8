package org.seneid.identity.passkey;

import com.yubico.webauthn.AssertionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.AccountEvents.AccountUsed.Use;
import org.seneid.platform.RowLock;

/** Counts what passkeys sign: a count that does not go on is a second device with the same key. */
@ApplicationScoped
class PasskeySignatureCounter {

    @PersistenceContext
    EntityManager em;

    @Inject
    WebAuthnRelyingParty relyingParty;

    @Inject
    PasskeyCeremonies ceremonies;

    @Inject
    RowLock lock;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ClonedPasskeySuspected> suspected;

    /** In a transaction of its own: the count, or the suspicion, stays though the asker may refuse for another reason. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Account> of(PasskeyCeremony ceremony, String credential) {
        return relyingParty.proven(ceremony.request(), credential).flatMap(proven -> counted(ceremony, proven));
    }

    private Optional<Account> counted(PasskeyCeremony ceremony, AssertionResult proven) {
        var id = proven.getCredential().getCredentialId().getBase64Url();
        var passkey = lock.held(Passkey.class, "credentialId", id).orElse(null);
        if (passkey == null || !ceremonies.spend(ceremony)) return Optional.empty();
        if (!passkey.goesOn(proven.getSignatureCount())) {
            trail.refused(new AccountUsed(passkey.owner(), Use.PASSKEY));
            suspected.fire(new ClonedPasskeySuspected(passkey.owner(), passkey.getName()));
            return Optional.empty();
        }
        passkey.used(proven.getSignatureCount(), clock.instant());
        return Optional.of(em.find(Account.class, passkey.owner().value()));
    }
}
