package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;

/** The browsers that an account is known on, each by a token that is new at every sign-in. */
@InContainer
class KnownDevicesIT {

    @Inject
    private KnownDevices devices;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    private Account account;

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @Test
    void aTokenThatWasStolenDiesWhenItsHolderSignsInAgain() throws Exception {
        var stolen = signIn(account, null);
        var renewed = signIn(account, stolen);
        assertThat(renewed).isNotEqualTo(stolen);
        assertThat(known(account, stolen)).isFalse();
        assertThat(known(account, renewed)).isTrue();
        assertThat(callers.acts(account)).doesNotContain("account.new-device done");
        signIn(account, stolen);
        assertThat(callers.acts(account)).containsOnlyOnce("account.new-device done");
    }

    @Test
    void whoSharesABrowserStaysKnownOnIt() {
        var first = signIn(account, null);
        var other = citizens.open(2);
        var second = signIn(other, first);
        assertThat(known(account, second)).isTrue();
        assertThat(known(other, second)).isTrue();
        assertThat(known(account, first)).isFalse();
        var third = signIn(account, second);
        assertThat(known(account, third)).isTrue();
        assertThat(known(other, third)).isTrue();
    }

    @Test
    void aTokenThatNobodyGaveOutMakesNobodyKnown() {
        var invented = "a".repeat(26);
        signIn(account, invented);
        assertThat(known(account, invented)).isFalse();
    }

    private String signIn(Account who, String device) {
        return ((Welcome) callers.at(HOME, LoginId.of(who), Citizens.PASSWORD, device)).deviceToken();
    }

    private boolean known(Account who, String token) {
        return devices.known(who.id(), Sha256.of(token));
    }
}
