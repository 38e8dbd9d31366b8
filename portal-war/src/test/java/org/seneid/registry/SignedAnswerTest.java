package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.AnswerRefused.Reason;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.RegisterKeys;

class SignedAnswerTest {

    private static final Map<String, Object> CLAIMS = Map.of(
            "iss",
            "population",
            "iat",
            1_795_000_000L,
            "kind",
            "citizen-card",
            "standing",
            "in_force",
            "name",
            "Nguyễn Văn An",
            "birthDate",
            "1990-03-14",
            "ageOver18",
            true);

    private final RegisterKeys keys = RegisterKeys.generated();
    private final RegisterSignatures signatures = new RegisterSignatures(new Serving(keys.published()), 100);
    private final SignedAnswer whole = keys.sign(Register.POPULATION, CLAIMS);

    /** The example of RFC 9901, section 4.2.3. */
    @Test
    void aClaimIsHashedAsTheStandardSays() throws Exception {
        var claim = Disclosure.read("WyI2cU1RdlJMNWhhaiIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0");
        assertThat(claim.name()).isEqualTo("family_name");
        assertThat(claim.value()).isEqualTo("Möbius");
        assertThat(claim.digest()).isEqualTo("uutlBuYeMDyjLLTpf6Jxi7yNkEF35jdyWMn9U7b_RYY");
    }

    @Test
    void theHolderSeesEveryClaim() {
        assertThat(signatures.verify(whole).claims()).isEqualTo(CLAIMS);
    }

    @Test
    void oneClaimCanBeShownWithoutTheOthersAndIsStillSigned() {
        var shown = whole.showing(List.of("ageOver18")).orElseThrow();
        assertThat(signatures.verify(shown).claims())
                .containsOnlyKeys("iss", "iat", "kind", "standing", "ageOver18")
                .containsEntry("ageOver18", true);
        assertThat(everythingIn(shown)).doesNotContain("1990", "Nguyễn", "birthDate");
    }

    @Test
    void showingNothingStillTellsWhoSignedAndWhetherItIsInForce() {
        var shown = whole.showing(Set.of()).orElseThrow();
        assertThat(signatures.verify(shown).claims()).containsOnlyKeys("iss", "iat", "kind", "standing");
    }

    @Test
    void theSameClaimIsHashedDifferentlyEachTime() {
        assertThat(Disclosure.of("sex", "male").digest())
                .isNotEqualTo(Disclosure.of("sex", "male").digest());
    }

    @Test
    void whatTheRegisterDidNotSignIsRefused() {
        var forged = Disclosure.of("ageOver18", true).encoded();
        refused(whole.showing(Set.of()).orElseThrow().jws() + forged + "~", Reason.WRONG_SIGNATURE);
        refused(whole.jws() + "~", Reason.WRONG_SIGNATURE);
        refused(whole.jws() + "x.y.z", Reason.WRONG_SIGNATURE);
    }

    @Test
    void aClaimSaidTwiceIsRefused() {
        var once = whole.showing(List.of("name")).orElseThrow().jws();
        var disclosure = once.substring(once.indexOf('~') + 1);
        refused(once + disclosure, Reason.WRONG_SIGNATURE);
    }

    @Test
    void whatWasSignedInTheOpenCannotBeShownInPart() {
        var open = new SignedAnswer(Register.POPULATION, whole.signedPart());
        assertThat(open.showing(List.of("name"))).isEmpty();
    }

    private void refused(String jws, Reason because) {
        assertThatThrownBy(() -> signatures.verify(new SignedAnswer(Register.POPULATION, jws)))
                .isInstanceOfSatisfying(
                        AnswerRefused.class, e -> assertThat(e.reason()).isEqualTo(because));
    }

    private static String everythingIn(SignedAnswer answer) {
        var text = new StringBuilder();
        for (var part : answer.jws().split("[.~]"))
            text.append(new Base64URL(part).decodeToString()).append('\n');
        return text.toString();
    }

    private record Serving(JWKSet keys) implements Registers {

        @Override
        public Optional<SignedAnswer> person(PersonalId id) {
            return Optional.empty();
        }

        @Override
        public Optional<SignedAnswer> household(PersonalId id) {
            return Optional.empty();
        }

        @Override
        public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
            return List.of();
        }
    }
}
