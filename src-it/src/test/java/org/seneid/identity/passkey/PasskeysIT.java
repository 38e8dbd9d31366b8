package org.seneid.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.SoftAuthenticator;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;

/** What a device must sign to be a passkey, and who may add, rename and remove one. */
@InContainer
class PasskeysIT {

    @Inject
    private Passkeys passkeys;

    @Inject
    private PasskeyAssertions assertions;

    @Inject
    private PortalAddress portal;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Account account;
    private Actor citizen;
    private SoftAuthenticator phone;

    @BeforeEach
    void somebodyWithAPhone() throws Exception {
        account = citizens.open(2);
        citizen = citizens.signedIn(account);
        phone = new SoftAuthenticator(portal.of(""));
    }

    @Test
    void aPhoneBecomesAPasskeyOfItsHolder() throws Exception {
        var added = add("Điện thoại");
        assertThat(as.citizen(citizen, () -> passkeys.mine()))
                .extracting(Passkey::getName)
                .containsExactly("Điện thoại");
        assertThat(added.lastUsedAt()).isEmpty();
        assertThat(callers.acts(account)).containsExactly("account.factor-added done");
    }

    @Test
    void whatTheDeviceKeepsOfItsHolderIsChance() throws Exception {
        var asked = as.citizen(citizen, () -> passkeys.beginAdding()).request();
        assertThat(asked).doesNotContain(account.person().digits());
        assertThat(asked)
                .contains(PasskeyCredentialRepository.handle(account.publicId()).getBase64Url());
    }

    @Test
    void aMakersWordThatWasNotAskedForIsNotTaken() {
        for (var form : List.of("android-safetynet", "tpm", "apple", "nonsense")) {
            phone.attestedAs(form);
            refusedToAdd();
        }
    }

    @Test
    void anotherSitesPasskeyIsNotAdded() {
        phone.at("https://localhost.example");
        refusedToAdd();
        phone.at(portal.of("")).forParty("example.org");
        refusedToAdd();
    }

    @Test
    void aDeviceThatDoesNotKnowItsHolderProvesNothing() throws Exception {
        add("Điện thoại");
        phone.forAnybody();
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
        phone = new SoftAuthenticator(portal.of("")).forAnybody();
        refusedToAdd();
    }

    @Test
    void itIsAddedOnce() throws Exception {
        add("Điện thoại");
        refusedToAdd();
        assertThat(as.citizen(citizen, () -> passkeys.mine())).hasSize(1);
    }

    @Test
    void anotherAddsNothingByMyChallenge() throws Exception {
        var options = as.citizen(citizen, () -> passkeys.beginAdding());
        var answer = phone.make(options);
        assertThatThrownBy(() -> as.citizen(citizens.citizen(), () -> passkeys.add("Điện thoại", answer)))
                .hasMessage("identity.passkey.not-added");
        as.citizen(citizen, () -> passkeys.add("Điện thoại", answer));
        assertThatThrownBy(() -> as.citizen(citizen, () -> passkeys.add("Điện thoại", answer)))
                .hasMessage("identity.passkey.not-added");
    }

    @Test
    void onlyItsHolderRenamesAndRemovesIt() throws Exception {
        var mine = add("Điện thoại").getPublicId();
        var other = citizens.citizen();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> passkeys.rename(mine, "Của tôi")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> passkeys.remove(mine)));
        as.citizen(citizen, () -> passkeys.rename(mine, "Máy cũ"));
        assertThat(as.citizen(citizen, () -> passkeys.byId(mine)).getName()).isEqualTo("Máy cũ");
        as.citizen(citizen, () -> passkeys.remove(mine));
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
        assertThat(callers.acts(account)).containsExactly("account.factor-added done", "account.factor-removed done");
    }

    @Test
    void addingAndRemovingNeedAFreshProof() throws Exception {
        var mine = add("Điện thoại").getPublicId();
        clock.move(Duration.ofMinutes(6));
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> as.citizen(citizen, () -> passkeys.beginAdding()));
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> as.citizen(citizen, () -> passkeys.remove(mine)));
    }

    @Test
    void whatIsNoAnswerIsRefusedWithoutAFuss() throws Exception {
        add("Điện thoại");
        var good = phone.sign(passkeys.beginSignIn());
        for (var odd : Stream.of("", "{", "[]", "7", "{\"ceremony\":7}", good.replace("signature", "signed"))
                .toList()) {
            assertThat(signIn(odd)).isEmpty();
            assertThatThrownBy(() -> as.citizen(citizen, () -> passkeys.add("Máy", odd)))
                    .hasMessage("identity.passkey.not-added");
        }
        for (var name : Stream.of("authenticatorData", "clientDataJSON", "signature", "userHandle")
                .toList()) {
            var bent = phone.sign(passkeys.beginSignIn())
                    .replaceFirst("\"" + name + "\":\"[^\"]*\"", "\"" + name + "\":\"AAAA\"");
            assertThat(signIn(bent)).as(name).isEmpty();
        }
        for (var name : Stream.of("attestationObject", "clientDataJSON").toList()) {
            var bent = phone.make(as.citizen(citizen, () -> passkeys.beginAdding()))
                    .replaceFirst("\"" + name + "\":\"[^\"]*\"", "\"" + name + "\":\"AAAA\"");
            assertThatThrownBy(() -> as.citizen(citizen, () -> passkeys.add("Máy", bent)))
                    .as(name)
                    .hasMessage("identity.passkey.not-added");
        }
    }

    private Passkey add(String name) throws Exception {
        var answer = phone.make(as.citizen(citizen, () -> passkeys.beginAdding()));
        return as.citizen(citizen, () -> passkeys.add(name, answer));
    }

    private void refusedToAdd() {
        assertThatThrownBy(() -> add("Máy")).hasMessage("identity.passkey.not-added");
    }

    private Optional<PublicId> signIn(String answer) throws Exception {
        return as.nobody(() -> assertions.given(Optional.empty(), answer)).map(Account::publicId);
    }
}
