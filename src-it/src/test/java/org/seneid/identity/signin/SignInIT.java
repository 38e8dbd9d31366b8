package org.seneid.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.HOME;
import static org.seneid.identity.account.Callers.WRONG;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Who is let in, and what stays on record. */
@InContainer
class SignInIT {

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    private Account account;

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @Test
    void theRightPasswordLetsInAndIsOnRecord() throws Exception {
        var welcome = (Welcome) callers.at(HOME, account, Citizens.PASSWORD);
        assertThat(welcome.actor().account()).isEqualTo(account.id());
        assertThat(welcome.callerName()).isEqualTo(account.publicId());
        assertThat(callers.acts(account)).containsExactly("account.signed-in done");
        assertThat(callers.tries(account)).isZero();
    }

    @Test
    void theSamePasswordOnAnotherKeyboardIsRight() {
        account = citizens.openWithHash(2, hashed("Nhà-em-ở-Đà-Lạt", 19_456, 2));
        assertThat(callers.at(
                        HOME,
                        account,
                        java.text.Normalizer.normalize("Nhà-em-ở-Đà-Lạt", java.text.Normalizer.Form.NFD)))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void aWrongPasswordIsRefusedCountedAndOnRecord() throws Exception {
        assertThat(callers.at(HOME, account, WRONG)).isEqualTo(Refused.WRONG);
        assertThat(callers.acts(account)).containsExactly("account.signed-in refused");
        assertThat(callers.tries(account)).isEqualTo(1);
    }

    @Test
    void aLockedAccountIsAnsweredAsIfThePasswordWereWrong() throws Exception {
        databases.portal(
                "update account set status = 'LOCKED' where id = ?",
                account.id().value());
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aHashOfAnotherCostIsMadeAnewAtSignIn() throws Exception {
        account = citizens.openWithHash(2, hashed(Citizens.PASSWORD, 1_024, 1));
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
        assertThat(databases
                        .portal(
                                "select hash from account_password where owner = ?",
                                account.id().value())
                        .get(0)
                        .get("hash"))
                .contains("m=19456,t=2,p=1");
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    private static String hashed(String password, int memory, int iterations) {
        return Argon2Factory.create(Argon2Types.ARGON2id)
                .hash(
                        iterations,
                        memory,
                        1,
                        java.text.Normalizer.normalize(password, java.text.Normalizer.Form.NFKC)
                                .toCharArray());
    }
}
