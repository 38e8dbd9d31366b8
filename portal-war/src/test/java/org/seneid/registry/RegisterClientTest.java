package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HouseholdRelation;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.RegisterKeys;

class RegisterClientTest {

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final Map<String, Object> NGOC = Map.of(
            "number",
            "001317004512",
            "name",
            "Nguyễn Bảo Ngọc",
            "birthDate",
            "2017-09-05",
            "sex",
            "FEMALE",
            "kin",
            "CHILD");
    private static final Map<String, Object> HOUSEHOLD =
            Map.of("iss", "population", "iat", 1_795_000_000L, "sub", "001090012345", "members", List.of(NGOC));

    private final RegisterKeys keys = RegisterKeys.generated();

    @Test
    void aHouseholdIsReadMemberByMember() {
        var said =
                asking(keys.sign(Register.POPULATION, HOUSEHOLD)).household(AN).orElseThrow();
        var member = said.facts().member(new PersonalId("001317004512")).orElseThrow();
        assertThat(member.name()).isEqualTo("Nguyễn Bảo Ngọc");
        assertThat(member.kin()).isEqualTo(HouseholdRelation.CHILD);
        assertThat(member.age(LocalDate.of(2026, 9, 4))).isEqualTo(8);
        assertThat(said.facts().others()).containsExactly(member);
        assertThat(said.signedAt().getEpochSecond()).isEqualTo(1_795_000_000L);
    }

    @Test
    void aStrangersSignatureIsNoAnswer() {
        silent(RegisterKeys.generated().sign(Register.POPULATION, HOUSEHOLD), AN);
        silent(keys.sign(Register.LICENCES, HOUSEHOLD), AN);
    }

    @Test
    void anAnswerAboutSomebodyElseIsNoAnswer() {
        silent(keys.sign(Register.POPULATION, HOUSEHOLD), new PersonalId("001192007788"));
    }

    @Test
    void aMemberOfWhomSomethingIsMissingMakesTheWholeUnreadable() {
        var nameless = new HashMap<>(NGOC);
        nameless.remove("kin");
        var claims = new HashMap<>(HOUSEHOLD);
        claims.put("members", List.of(NGOC, nameless));
        silent(keys.sign(Register.POPULATION, claims), AN);
    }

    @Test
    void aPersonIsNoHousehold() {
        silent(
                keys.sign(
                        Register.POPULATION,
                        Map.of(
                                "iss",
                                "population",
                                "iat",
                                1_795_000_000L,
                                "sub",
                                AN.digits(),
                                "name",
                                "Nguyễn Văn An")),
                AN);
    }

    @Test
    void aDocumentOfAnUnknownKindIsOneUnreadableAnswer() {
        var fishing = Map.<String, Object>of(
                "iss", "licences", "iat", 1_795_000_000L, "sub", AN.digits(), "kind", "fishing-licence", "doc", "F1");
        var client = asking(keys.sign(Register.LICENCES, fishing));
        assertThatThrownBy(() -> client.documents(DocumentKind.DRIVING_LICENCE, AN))
                .isInstanceOfSatisfying(
                        RegisterUnavailable.class, e -> assertThat(e.register()).isEqualTo(Register.LICENCES));
    }

    @Test
    void aMomentThatIsNoneMakesTheWholeUnreadable() {
        var claims = new HashMap<>(HOUSEHOLD);
        for (var moment : List.of(Long.MAX_VALUE, "yesterday", List.of())) {
            claims.put("iat", moment);
            silent(keys.sign(Register.POPULATION, claims), AN);
        }
    }

    @Test
    void anUnknownNumberIsNobody() {
        assertThat(asking(null).household(AN)).isEmpty();
        assertThat(asking(null).person(AN)).isEmpty();
    }

    private void silent(SignedAnswer answer, PersonalId asked) {
        assertThatThrownBy(() -> asking(answer).household(asked))
                .isInstanceOfSatisfying(
                        RegisterUnavailable.class, e -> assertThat(e.register()).isEqualTo(Register.POPULATION));
    }

    private RegisterClient asking(SignedAnswer answerOrNull) {
        return new RegisterClient(
                new Answering(Optional.ofNullable(answerOrNull)), RegisterSignaturesTest.trusting(keys.published()));
    }

    private record Answering(Optional<SignedAnswer> answer) implements Registers {

        @Override
        public Optional<SignedAnswer> person(PersonalId id) {
            return answer;
        }

        @Override
        public Optional<SignedAnswer> household(PersonalId id) {
            return answer;
        }

        @Override
        public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
            return answer.stream().toList();
        }

        @Override
        public JWKSet keys() {
            return new JWKSet();
        }
    }
}
