package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.signin.StepUp;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Phones;

/** How long a sign-in is fresh, and what makes it so again. */
@InContainer
class RecentSignInIT {

    private static final String WRONG_CODE = "000000";

    @Inject
    private Callers callers;

    @Inject
    private StepUp stepUp;

    @Inject
    private Phones phones;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    @Inject
    private Vault vault;

    private Account account;

    /** Something that asks for a fresh sign-in. */
    @ApplicationScoped
    public static class Vault {

        @RecentSignIn
        public String open() {
            return "open";
        }
    }

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @Test
    void aSignInIsFreshForFiveMinutes() throws Exception {
        var actor = citizens.signedIn(account);
        assertThat(as.citizen(actor, vault::open)).isEqualTo("open");
        clock.move(Duration.ofMinutes(5));
        assertThatExceptionOfType(StepUpRequired.class).isThrownBy(() -> as.citizen(actor, vault::open));
    }

    @Test
    void confirmingMakesItFreshAgain() throws Exception {
        var actor = citizens.signedIn(account);
        clock.move(Duration.ofMinutes(14));
        as.citizen(actor, () -> stepUp.send(FactorKind.SMS));
        var code = phones.sentCode(account.person().digits());
        var provenAt = as.citizen(actor, () -> confirm(code));
        assertThat(as.citizen(confirmed(actor, provenAt), vault::open)).isEqualTo("open");
        assertThat(callers.acts(account)).containsExactly("account.confirmed done");
    }

    @Test
    void whoeverConfirmsWronglyTooOftenWaits() throws Exception {
        var actor = citizens.signedIn(account);
        for (int i = 0; i < 5; i++)
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> as.citizen(actor, () -> confirm(WRONG_CODE)))
                    .satisfies(e -> assertThat(e.key()).isEqualTo("identity.confirm.wrong"));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> as.citizen(actor, () -> confirm(WRONG_CODE)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("identity.wait"));
        assertThat(callers.acts(account)).hasSize(5).containsOnly("account.confirmed refused");
    }

    @Test
    void whatIsNoCodeIsNoTry() throws Exception {
        var actor = citizens.signedIn(account);
        for (int i = 0; i < 9; i++)
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> as.citizen(actor, () -> confirm("12345")))
                    .satisfies(e -> assertThat(e.key()).isEqualTo("identity.code.shape"));
        assertThat(callers.acts(account)).isEmpty();
    }

    private Instant confirm(String code) {
        return stepUp.confirm(FactorKind.SMS, code, Optional.empty());
    }

    private static Actor confirmed(Actor actor, Instant provenAt) {
        return SessionState.begins(actor).confirmed(provenAt).actor();
    }
}
