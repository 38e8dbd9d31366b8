package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.seneid.identity.account.Account;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.payments.Crowd;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Whoever gives up two ways in from two tabs at once keeps one of them. */
@InContainer
class FactorsAtOnceIT {

    private static final String REMOVED = "removed";

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    @Inject
    private Crowd crowd;

    @Inject
    private As as;

    private Account account;
    private Actor holder;
    private final PublicId passkey = PublicId.random();

    @BeforeEach
    void somebodyWithAnAppAndAPasskeyAndNothingElse() throws Exception {
        account = citizens.open(2);
        holder = citizens.signedIn(account);
        var secret = TotpSecret.random();
        as.citizen(holder, () -> factors.addApp(secret, secret.code(clock.instant())));
        as.citizen(holder, () -> factors.refuseSms());
        var owner = account.id().value();
        databases.portal("delete from contact where owner = ?", owner);
        databases.portal("update account set second_factor = true where id = ?", owner);
        databases.portal(
                "insert into passkey (id, version, public_id, owner, credential_id, public_key, signature_count, name,"
                        + " backed_up, added_at) values (next value for passkey_seq, 1, ?, ?, ?, 'key', 0, 'Máy', false, ?)",
                passkey.value(),
                owner,
                "c" + passkey,
                Timestamp.from(clock.instant()));
        moved.move(Duration.ofSeconds(1));
        holder = citizens.signedIn(account);
    }

    @RepeatedTest(5)
    void oneIsRemovedAndTheOtherStays() throws Exception {
        var answers = crowd.all(List.of(removing(factors::removeApp), removing(() -> passkeys.remove(passkey))));
        assertThat(answers).containsExactlyInAnyOrder(REMOVED, "identity.factor.last");
        assertThat(databases.portal(
                        "select owner from totp where owner = ? union all select owner from passkey where owner = ?",
                        account.id().value(),
                        account.id().value()))
                .hasSize(1);
    }

    private Callable<String> removing(As.Act act) {
        return Crowd.outcome(REMOVED, () -> as.citizen(holder, act));
    }
}
