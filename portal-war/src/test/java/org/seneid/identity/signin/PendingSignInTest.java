package org.seneid.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.FactorKind;

class PendingSignInTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofMinutes(4));
    private static final ContactAddress PHONE = ContactAddress.phone("0912345678");
    private static final LoginId CITIZEN = new LoginId(Realm.CITIZENS, "001090012345");

    private final PendingSignIn begun = new PendingSignIn(CITIZEN, List.of(FactorKind.SMS), START);

    @Test
    void aCodeHasTheWholeTimeThatItsMessageSays() {
        var sent = begun.withCode(FactorKind.SMS, PHONE, LATER);
        assertThat(begun.over(START.plus(PendingSignIn.LIFE))).isTrue();
        assertThat(sent.until()).isEqualTo(LATER.plus(CodePurpose.SIGN_IN.life()));
        assertThat(sent.over(START.plus(PendingSignIn.LIFE))).isFalse();
        assertThat(sent.over(sent.until())).isTrue();
        assertThat(sent.since()).as("the password was not shown again").isEqualTo(START);
    }

    @Test
    void aCodeOfOneKindIsNoneOfAnotherNorForLongerThanItWorks() {
        var sent = begun.withCode(FactorKind.SMS, PHONE, START).sent();
        assertThat(sent.to(FactorKind.SMS)).isEqualTo("••• ••• 678");
        assertThat(sent.to(FactorKind.MAIL)).isEmpty();
        assertThat(sent.to(null)).as("who has no factor").isEmpty();
        assertThat(sent.alive(LATER)).isEqualTo(sent);
        assertThat(sent.alive(START.plus(CodePurpose.SIGN_IN.life()))).isEqualTo(SentCodes.NONE);
    }

    @Test
    void showsOfANumberItsEndAndAStaffNameAsItIs() {
        assertThat(CITIZEN.recognizable()).isEqualTo("2345");
        assertThat(new LoginId(Realm.STAFF, "officer.lan").recognizable()).isEqualTo("officer.lan");
    }
}
