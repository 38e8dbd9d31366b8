package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.connect.authorization.JudgedRequests;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;

/** Which rules of an authorization request are named as broken. */
class RequestChecksTest {

    private static final String USUAL = "client_id=hotel&response_type=code&scope=openid+profile&state=s&nonce=n"
            + "&redirect_uri=https%3A%2F%2Fhotel.example%2Fcallback&code_challenge_method=S256"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final Client hotel = SampleClients.hotel();

    private static Map<String, List<String>> sent(String changed) {
        var sent = new LinkedHashMap<>(URLUtils.parseParameters(USUAL));
        sent.putAll(URLUtils.parseParameters(changed));
        sent.values().removeIf(values -> values.equals(List.of("")));
        return sent;
    }

    private static List<DoctorCheck> checks(Client client, Map<String, List<String>> sent, boolean pushed) {
        return RequestChecks.of(client, sent, pushed, trial -> JudgedRequests.refusal(client, trial));
    }

    private static Set<DoctorRule> broken(List<DoctorCheck> checks) {
        return checks.stream()
                .filter(check -> !check.passed())
                .map(DoctorCheck::rule)
                .collect(Collectors.toSet());
    }

    private static DoctorCheck of(DoctorRule rule, List<DoctorCheck> checks) {
        return checks.stream().filter(check -> check.rule() == rule).findFirst().orElseThrow();
    }

    @Test
    void aGoodRequestBreaksNothing() {
        assertThat(broken(checks(hotel, sent(""), false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri=https%3A%2F%2Fevil.example%2F, REDIRECT",
        "scope=profile, SCOPE",
        "claims=%5B%5B%5B, SCOPE",
        "scope=openid+health_insurance, OVER_ASKED",
        "claims=%7B%22userinfo%22%3A%7B%22personal_id%22%3Anull%7D%7D, OVER_ASKED",
        "response_type=token, RESPONSE_TYPE",
        "response_type=, RESPONSE_TYPE",
        "response_mode=fragment, RESPONSE_MODE",
        "code_challenge_method=plain, CHALLENGE",
        "code_challenge=, CHALLENGE",
        "code_challenge=short, CHALLENGE",
        "prompt=none+login, PROMPT",
        "max_age=-x, MAX_AGE",
        "state=%00, STATE",
        "nonce=%E1%BB%87, STATE",
        "dpop_jkt=a, STATE",
        "request=e30.e30., REQUEST_OBJECT",
        "request_uri=https%3A%2F%2F10.0.0.1%2F, REQUEST_OBJECT",
        "id_token_hint=x.y.z, REQUEST_REST"
    })
    void theBrokenRuleIsNamedAndNoOther(String changed, DoctorRule rule) {
        var sent = sent(changed);
        assertThat(JudgedRequests.refusal(hotel, sent)).as("the portal itself").isPresent();
        assertThat(broken(checks(hotel, sent, false))).containsExactly(rule);
    }

    @Test
    void allBrokenRulesAreNamedAtOnce() {
        var sent = sent("code_challenge_method=plain&response_type=token&scope=openid+identity");
        assertThat(broken(checks(hotel, sent, false)))
                .containsExactlyInAnyOrder(DoctorRule.CHALLENGE, DoctorRule.RESPONSE_TYPE, DoctorRule.OVER_ASKED);
        assertThat(of(DoctorRule.OVER_ASKED, checks(hotel, sent, false)).found())
                .contains("personal_id");
    }

    @Test
    void aParameterThatIsThereTwiceIsNamed() {
        var sent = sent("");
        sent.put("scope", List.of("openid", "openid profile"));
        assertThat(of(DoctorRule.DUPLICATE, checks(hotel, sent, false)).found()).isEqualTo("scope");
    }

    @Test
    void theNearestRegisteredAddressIsShownWithTheFirstCharacterThatDiffers() {
        var check = RedirectCheck.of(DoctorRule.REDIRECT, "https://hotel.example/Callback", hotel.redirectUris());
        assertThat(check.passed()).isFalse();
        assertThat(check.expected()).isEqualTo("https://hotel.example/callback (23: “C” → “c”)");
        assertThat(RedirectCheck.compared("https://a.example/", "https://a.example"))
                .isEqualTo("https://a.example/ (18: ∅ → “/”)");
    }

    @Test
    void whatIsHighHasToBePushed() throws Exception {
        var bank = SampleClients.high(
                new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("k").generate().toPublicJWK()).toString());
        var sent = sent("client_id=bank");
        assertThat(broken(checks(bank, sent, false))).containsExactly(DoctorRule.PUSHED);
        assertThat(broken(checks(bank, sent, true))).isEmpty();
        var taken = URLUtils.parseParameters("client_id=bank&request_uri=urn:ietf:params:oauth:request_uri:abc");
        assertThat(broken(checks(bank, taken, false))).isEmpty();
    }
}
