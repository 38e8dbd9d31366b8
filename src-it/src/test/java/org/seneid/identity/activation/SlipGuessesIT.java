package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Acting;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Slips;

/** Whoever has no slip and tries codes, and whoever comes with one too late. */
@InContainer
class SlipGuessesIT {

    private static final String WRONG = "AAAAA-AAAAA";

    @Inject
    private Activations activations;

    @Inject
    private Slips slips;

    @Inject
    private Acting acting;

    @Inject
    private MovableClock clock;

    private Account account;
    private String code;

    @BeforeEach
    void somebodyWithASlip() throws Exception {
        account = slips.invited();
        code = slips.print(account);
        acting.asNobody(HOME);
    }

    @Test
    void theSixthTryIsNoneEvenWithTheRightCode() throws Exception {
        for (int i = 0; i < Activation.TRIES; i++) {
            acting.asNobody("10.7." + i + ".1");
            assertThatThrownBy(() -> begin(WRONG)).hasMessage("identity.activate.wrong");
        }
        acting.asNobody(HOME);
        assertThatThrownBy(() -> begin(code)).hasMessage("identity.activate.wrong");
        var again = slips.print(account);
        assertThat(begin(again).phoneProven()).isFalse();
    }

    @Test
    void nobodyIsTheSameAsSomebodyWithAWrongCode() {
        assertThatThrownBy(() -> activations.begin(Citizens.number(), code)).hasMessage("identity.activate.wrong");
        assertThatThrownBy(() -> activations.begin(Citizens.number(), WRONG)).hasMessage("identity.activate.wrong");
        assertThatThrownBy(() -> begin(WRONG)).hasMessage("identity.activate.wrong");
    }

    @Test
    void whatIsNoCodeIsNoTry() {
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> begin(code.substring(1))).hasMessage("identity.activate.code-shape");
        assertThat(begin(code.replace('-', '\u2013') + "\u00a0").phoneProven()).isFalse();
    }

    @Test
    void whoeverGuessesWaits() {
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> activations.begin(account.person(), WRONG)).hasMessage("identity.activate.wrong");
        var again = slips.print(account); // five wrong codes have ended the first
        assertThatThrownBy(() -> begin(again)).hasMessage("platform.throttle.wait");
        acting.asNobody(ELSEWHERE);
        assertThat(begin(again).phoneProven()).isFalse();
    }

    @Test
    void aSlipIsGoodForAWeek() {
        clock.move(Activation.LIFE);
        assertThatThrownBy(() -> begin(code)).hasMessage("identity.activate.wrong");
    }

    private ActivationProgress begin(String slip) {
        return activations.begin(account.person(), slip);
    }
}
