package org.seneid.connect.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;

/** What a client may ask, and by which error of the protocol it hears that it may not. */
class RequestRulesTest {

    private static final String USUAL = "client_id=hotel&response_type=code&scope=openid+profile&state=s&nonce=n"
            + "&redirect_uri=https%3A%2F%2Fhotel.example%2Fcallback&code_challenge_method=S256"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final Client hotel = SampleClients.hotel();

    private AskedFor judge(String more) {
        var sent = new LinkedHashMap<>(URLUtils.parseParameters(USUAL));
        sent.putAll(URLUtils.parseParameters(more));
        sent.values().removeIf(values -> values.equals(List.of("")));
        return RequestRules.judge(hotel, sent);
    }

    @Test
    void aScopeAsksForWhatIsRegisteredOfIt() {
        var asked = judge("");
        assertThat(asked.request().claims()).isEqualTo(SampleClients.CLAIMS);
        assertThat(asked.request().idTokenClaims()).isEqualTo(ClaimSet.NONE);
        assertThat(asked.level()).isEqualTo(1);
        assertThat(judge("state=%20").state()).as("a blank state is none").isEmpty();
        assertThat(judge("scope=openid").request().claims()).isEqualTo(ClaimSet.NONE);
        assertThat(judge("scope=openid+nobody-knows-it").request().claims()).isEqualTo(ClaimSet.NONE);
    }

    @Test
    void singleClaimsAndLevelsAreAskedForByName() {
        var asked = judge("scope=openid&claims=%7B%22id_token%22%3A%7B%22name%22%3Anull%2C%22acr%22%3A%7B%22essential"
                + "%22%3Atrue%2C%22values%22%3A%5B%22urn%3Asen%3Alevel%3A2%22%5D%7D%7D%7D");
        assertThat(asked.request().idTokenClaims()).isEqualTo(ClaimSet.of(List.of(IdentityClaim.NAME)));
        assertThat(asked.level()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "scope=openid+health_insurance, invalid_scope",
        "claims=%7B%22userinfo%22%3A%7B%22personal_id%22%3Anull%7D%7D, invalid_scope",
        "scope=profile, invalid_request",
        "response_type=token, unsupported_response_type",
        "response_type=code+id_token, unsupported_response_type",
        "response_mode=fragment, invalid_request",
        "code_challenge=, invalid_request",
        "code_challenge_method=plain, invalid_request",
        "code_challenge_method=, invalid_request",
        "state=%00, invalid_request",
        "state=x%20, invalid_request",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cMM, invalid_request",
        "dpop_jkt=a, invalid_request",
        "nonce=%E1%BB%87, invalid_request",
        "request=e30.e30., request_not_supported",
        "request_uri=https%3A%2F%2F10.0.0.1%2F, request_uri_not_supported",
        "prompt=none+login, invalid_request",
        "max_age=-x, invalid_request",
        "claims=%5B%5B%5B, invalid_request",
        "id_token_hint=x.y.z, invalid_request"
    })
    void whatIsWrongIsToldInTheProtocolsOwnWords(String changed, String error) {
        assertThatThrownBy(() -> judge(changed)).isInstanceOfSatisfying(AuthorizationRefused.class, refused -> {
            assertThat(refused.error().getCode()).isEqualTo(error);
            assertThat(refused.client()).isPresent();
        });
    }

    @Test
    void aParameterThatIsThereTwiceIsNone() {
        var twice = new LinkedHashMap<>(URLUtils.parseParameters(USUAL));
        twice.put("scope", List.of("openid", "openid profile"));
        assertThatThrownBy(() -> RequestRules.judge(hotel, twice)).hasMessage("invalid_request");
    }

    @Test
    void nobodyIsLedToAnAddressThatIsNotRegistered() {
        var elsewhere = new LinkedHashMap<>(URLUtils.parseParameters(USUAL));
        for (var address : List.of("https://evil.example/", "https://hotel.example/callback/../evil")) {
            elsewhere.put("redirect_uri", List.of(address));
            assertLedNowhere(elsewhere);
        }
        elsewhere.put("redirect_uri", List.of(SampleClients.CALLBACK, "https://evil.example/"));
        assertLedNowhere(elsewhere);
        elsewhere.remove("redirect_uri");
        assertLedNowhere(elsewhere);
    }

    private void assertLedNowhere(Map<String, List<String>> sent) {
        assertThatThrownBy(() -> RequestRules.judge(hotel, sent))
                .isInstanceOfSatisfying(AuthorizationRefused.class, refused -> assertThat(refused.client())
                        .isEmpty());
    }
}
