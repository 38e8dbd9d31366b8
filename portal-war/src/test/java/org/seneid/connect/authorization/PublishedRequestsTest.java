package org.seneid.connect.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.connect.client.SampleClients;

/** Requests of the published conformance tests, by their names; {@code docs/conformance.md} has all of them. */
class PublishedRequestsTest {

    private static final String USUAL = "client_id=hotel&response_type=code&scope=openid+profile&state=s&nonce=n"
            + "&redirect_uri=https%3A%2F%2Fhotel.example%2Fcallback&code_challenge_method=S256"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static Optional<String> refusal(String changed) {
        var sent = new LinkedHashMap<>(URLUtils.parseParameters(USUAL));
        sent.putAll(URLUtils.parseParameters(changed));
        sent.values().removeIf(values -> values.equals(List.of("")));
        return JudgedRequests.refusal(SampleClients.hotel(), sent).map(ErrorObject::getCode);
    }

    @ParameterizedTest
    @CsvSource({
        "oidcc-display-page, display=page",
        "oidcc-display-popup, display=popup",
        "oidcc-ensure-request-with-unknown-parameter-succeeds, extra=foobar",
        "oidcc-login-hint, login_hint=buffy%40localhost",
        "oidcc-ui-locales, ui_locales=se",
        "oidcc-claims-locales, claims_locales=se",
        "oidcc-ensure-request-with-acr-values-succeeds, acr_values=urn%3Asen%3Alevel%3A2+urn%3Asen%3Alevel%3A1",
        "oidcc-ensure-request-without-nonce-succeeds-for-code-flow, nonce=",
        "oidcc-alternate-happy-flow, scope=profile+openid",
        "oidcc-scope-profile, scope=openid+profile",
        "oidcc-claims-essential, claims=%7B%22userinfo%22%3A%7B%22name%22%3A%7B%22essential%22%3Atrue%7D%7D%7D",
        "oidcc-max-age-10000, max_age=10000",
        "oidcc-prompt-login, prompt=login",
        "fapi2-security-profile-final-ensure-authorization-request-without-state-success, state="
    })
    void whatHasToSucceedIsTaken(String published, String changed) {
        assertThat(refusal(changed)).as(published).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 384})
    void aLongNonceOrStateIsTaken(int length) {
        assertThat(refusal("nonce=" + "n".repeat(length)).or(() -> refusal("state=" + "s".repeat(length))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oidcc-response-type-missing, response_type=, invalid_request",
        "oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported, request=e30.e30.,"
                + " request_not_supported",
        "oidcc-request-uri-unsigned-supported-correctly-or-rejected-as-unsupported,"
                + " request_uri=https%3A%2F%2Frp.example%2Fr, request_uri_not_supported",
        "fapi2-security-profile-final-ensure-response-type-token-fails, response_type=token, unsupported_response_type",
        "fapi2-security-profile-final-ensure-response-type-code-idtoken-fails, response_type=code+id_token,"
                + " unsupported_response_type",
        "fapi2-security-profile-final-par-ensure-pkce-required, code_challenge=, invalid_request",
        "fapi2-security-profile-final-par-plain-pkce-rejected, code_challenge_method=plain, invalid_request",
        "fapi2-security-profile-final-ensure-redirect-uri-in-authorization-request, redirect_uri=, invalid_request",
        "fapi2-security-profile-final-ensure-registered-redirect-uri, redirect_uri=https%3A%2F%2Fevil.example%2F,"
                + " invalid_request"
    })
    void whatHasToFailIsRefused(String published, String changed, String error) {
        assertThat(refusal(changed)).as(published).contains(error);
    }
}
