package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.connect.token.DevelopedTokens.CodeState;
import org.seneid.connect.token.DevelopedTokens.TokenState;
import org.seneid.connect.token.TokenKind;

/** Which rules of codes and tokens are named as broken, and what errors come from. */
class GrantChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final String CALLBACK = "https://hotel.example/callback";
    private static final CodeVerifier VERIFIER = new CodeVerifier();
    private static final String CHALLENGE =
            CodeChallenge.compute(CodeChallengeMethod.S256, VERIFIER).getValue();

    private static CodeState code(boolean used, boolean open, int seconds) {
        return new CodeState("hotel", used, open, NOW.plusSeconds(seconds), CALLBACK, Optional.of(CHALLENGE));
    }

    private static Set<DoctorRule> broken(List<DoctorCheck> checks) {
        return checks.stream()
                .filter(check -> !check.passed())
                .map(DoctorCheck::rule)
                .collect(Collectors.toSet());
    }

    private static Set<DoctorRule> broken(CodeState code, String redirect, String verifier, String client) {
        var request = Pasted.read("grant_type=authorization_code&code=x&redirect_uri=" + redirect
                + (verifier.isEmpty() ? "" : "&code_verifier=" + verifier));
        return broken(GrantChecks.ofCode(code, Optional.of(request), Optional.of(client), NOW));
    }

    @Test
    void eachBrokenRuleOfACodeIsNamed() {
        var good = code(false, true, 60);
        var verifier = VERIFIER.getValue();
        assertThat(broken(good, CALLBACK, verifier, "hotel")).isEmpty();
        assertThat(broken(code(true, true, 60), CALLBACK, verifier, "hotel")).containsExactly(DoctorRule.CODE_UNUSED);
        assertThat(broken(code(false, true, 0), CALLBACK, verifier, "hotel")).containsExactly(DoctorRule.CODE_TIME);
        assertThat(broken(code(false, false, 60), CALLBACK, verifier, "hotel")).containsExactly(DoctorRule.CODE_OPEN);
        assertThat(broken(good, CALLBACK + "/", verifier, "hotel")).containsExactly(DoctorRule.CODE_REDIRECT);
        assertThat(broken(good, CALLBACK, verifier, "bank")).containsExactly(DoctorRule.CODE_CLIENT);
        assertThat(broken(good, CALLBACK, "", "hotel")).containsExactly(DoctorRule.CODE_VERIFIER);
        assertThat(broken(good, CALLBACK, "short", "hotel")).containsExactly(DoctorRule.CODE_VERIFIER);
        assertThat(GrantChecks.unknown(DoctorRule.CODE_KNOWN).passed()).isFalse();
    }

    private static TokenState token(TokenKind kind, boolean used, boolean open, int seconds, String bound) {
        return new TokenState("hotel", kind, used, open, NOW.plusSeconds(seconds), Optional.ofNullable(bound));
    }

    private static Set<DoctorRule> broken(TokenState token, String scheme) {
        return broken(GrantChecks.ofToken(token, TokenKind.ACCESS, Optional.of(scheme), NOW));
    }

    @Test
    void eachBrokenRuleOfATokenIsNamed() {
        assertThat(broken(token(TokenKind.ACCESS, false, true, 60, null), "Bearer"))
                .isEmpty();
        assertThat(broken(token(TokenKind.ACCESS, false, true, 0, null), "Bearer"))
                .containsExactly(DoctorRule.TOKEN_TIME);
        assertThat(broken(token(TokenKind.ACCESS, false, false, 60, null), "Bearer"))
                .containsExactly(DoctorRule.TOKEN_OPEN);
        assertThat(broken(token(TokenKind.ACCESS, false, true, 60, "key"), "Bearer"))
                .containsExactly(DoctorRule.TOKEN_BOUND);
        assertThat(broken(token(TokenKind.REFRESH, true, true, 60, null), "Bearer"))
                .containsExactlyInAnyOrder(DoctorRule.TOKEN_TYPE, DoctorRule.TOKEN_UNUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_grant, ERROR_GRANT",
        "invalid_client, ERROR_CLIENT",
        "invalid_request, ERROR_REQUEST",
        "invalid_scope, ERROR_SCOPE",
        "unauthorized_client, ERROR_UNAUTHORIZED",
        "invalid_dpop_proof, ERROR_PROOF",
        "invalid_token, ERROR_TOKEN",
        "access_denied, ERROR_CITIZEN",
        "too_many_requests, ERROR_CALLS",
        "something, ERROR_OTHER"
    })
    void anErrorHasItsCauses(String error, DoctorRule rule) {
        assertThat(ErrorChecks.of(error, "").rule()).isEqualTo(rule);
    }
}
