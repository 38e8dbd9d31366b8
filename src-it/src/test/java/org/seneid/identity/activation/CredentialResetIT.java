package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.LinkMaker;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Officers;
import org.seneid.support.Slips;

/** What dies with the factors that a desk takes away: whatever somebody else may have in their hands by now. */
@InContainer
class CredentialResetIT {

    @Inject
    private CredentialReset lost;

    @Inject
    private Activations activations;

    @Inject
    private AccountLocks locks;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private LinkMaker links;

    @Inject
    private Printer printer;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Officers officers;

    @Inject
    private Databases databases;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    private Account account;
    private Actor holder;
    private String device;

    /** Prints slips, as a desk does. */
    @Dependent
    public static class Printer {

        @Inject
        private Slips slips;

        @Transactional
        public String print(Account account) {
            return slips.print(account);
        }
    }

    @BeforeEach
    void somebodySignedIn() {
        account = citizens.open(2);
        var welcome = (Welcome) callers.at(HOME, account, Citizens.PASSWORD);
        holder = welcome.actor();
        device = welcome.deviceToken();
    }

    @Test
    void aSlipThatWasPrintedBeforeIsGoodForNothing() throws Exception {
        var slip = printer.print(account);
        loseAll();
        assertThatThrownBy(() -> as.nobody(() -> activations.begin(account.person(), slip)))
                .hasMessage("identity.activate.wrong");
    }

    @Test
    void theLinksOfEarlierNoticesLockNothing() throws Exception {
        var link = links.make(account);
        loseAll();
        assertThat(locks.linkIsGood(link)).isFalse();
        assertThat(as.nobody(() -> locks.lockByLink(link))).isFalse();
    }

    @Test
    void theLockCodeLocksNothing() throws Exception {
        var code = as.citizen(holder, () -> locks.makeCode());
        loseAll();
        acting.asNobody(ELSEWHERE);
        assertThatThrownBy(() -> locks.lockByCode(account.person(), code)).hasMessage("identity.lock.wrong");
    }

    @Test
    void passwordRecoveryCodesSessionsAndKnownBrowsersAreGone() throws Exception {
        as.citizen(holder, factors::makeRecoveryCodes);
        loseAll();
        assertThat(callers.at(HOME, LoginId.of(account), Citizens.PASSWORD, device))
                .isEqualTo(Refused.WRONG);
        assertThat(as.citizen(holder, () -> sessions.used())).isFalse();
        for (var kept : new String[] {"recovery_code", "known_device", "account_password"})
            assertThat(databases.portal(
                            "select owner from " + kept + " where owner = ?",
                            account.id().value()))
                    .as(kept)
                    .isEmpty();
    }

    private void loseAll() throws Exception {
        as.officer(officers.atADesk(), () -> {
            lost.forgetAll(account.id(), "Mất điện thoại");
            return null;
        });
    }
}
