package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.token.DevelopedTokens.CodeState;
import org.seneid.connect.token.DevelopedTokens.TokenState;
import org.seneid.connect.token.TokenKind;

/** Codes and tokens, rule by rule, by how it stands with them. */
final class GrantChecks {

    private static final String NOT_YOURS = "? | ≠ client";

    private GrantChecks() {}

    /** What is not known at all; another developer's is the same. */
    static DoctorCheck unknown(DoctorRule rule) {
        return new DoctorCheck(rule, false, NOT_YOURS, "");
    }

    /**
     * Checks a code.
     *
     * @param request the token request that it came in; empty when it was pasted alone
     */
    static List<DoctorCheck> ofCode(CodeState code, Optional<Pasted> request, Optional<String> client, Instant now) {
        var checks = new ArrayList<DoctorCheck>();
        checks.add(new DoctorCheck(CODE_KNOWN, true, code.clientId(), code.clientId()));
        client.ifPresent(
                sent -> checks.add(new DoctorCheck(CODE_CLIENT, sent.equals(code.clientId()), sent, code.clientId())));
        checks.add(new DoctorCheck(CODE_UNUSED, !code.used(), code.used() ? "2" : "1", "1"));
        checks.add(new DoctorCheck(CODE_TIME, now.isBefore(code.until()), now(now), until(code.until())));
        checks.add(new DoctorCheck(CODE_OPEN, code.open(), code.open() ? "✓" : "✗", "✓"));
        request.ifPresent(sent -> {
            var redirect = sent.one("redirect_uri").orElse("");
            var same = redirect.equals(code.redirectUri());
            checks.add(new DoctorCheck(
                    CODE_REDIRECT,
                    same,
                    redirect,
                    same ? code.redirectUri() : RedirectCheck.compared(code.redirectUri(), redirect)));
            checks.add(verifier(code, sent.one("code_verifier")));
        });
        return checks;
    }

    private static DoctorCheck verifier(CodeState code, Optional<String> sent) {
        var computed = sent.map(GrantChecks::challenge);
        return new DoctorCheck(
                CODE_VERIFIER,
                computed.equals(code.challenge()),
                computed.map(hash -> "SHA256(code_verifier)=" + hash).orElse(""),
                code.challenge().map(hash -> "code_challenge=" + hash).orElse(""));
    }

    /** What has not the length of a verifier fits no challenge. */
    private static String challenge(String verifier) {
        try {
            return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                    .getValue();
        } catch (IllegalArgumentException none) {
            return "RFC 7636, 4.1: 43–128 [A-Za-z0-9-._~]";
        }
    }

    /**
     * Checks a token.
     *
     * @param wanted what it was used as
     * @param scheme by which it was sent; empty when it was pasted alone
     */
    static List<DoctorCheck> ofToken(TokenState token, TokenKind wanted, Optional<String> scheme, Instant now) {
        var checks = new ArrayList<DoctorCheck>();
        checks.add(new DoctorCheck(TOKEN_KNOWN, true, token.clientId(), token.clientId()));
        checks.add(new DoctorCheck(TOKEN_TYPE, token.kind() == wanted, word(token.kind()), word(wanted)));
        checks.add(new DoctorCheck(TOKEN_TIME, now.isBefore(token.until()), now(now), until(token.until())));
        checks.add(new DoctorCheck(TOKEN_OPEN, token.open(), token.open() ? "✓" : "✗", "✓"));
        if (token.kind() == TokenKind.REFRESH)
            checks.add(new DoctorCheck(TOKEN_UNUSED, !token.used(), token.used() ? "2" : "1", "1"));
        var right = token.bound().isPresent() ? "DPoP" : "Bearer";
        scheme.ifPresent(sent -> checks.add(new DoctorCheck(TOKEN_BOUND, sent.equalsIgnoreCase(right), sent, right)));
        return checks;
    }

    private static String word(TokenKind kind) {
        return switch (kind) {
            case ACCESS -> "access_token";
            case REFRESH -> "refresh_token";
        };
    }

    private static String now(Instant now) {
        return AssertionChecks.moment(Date.from(now));
    }

    private static String until(Instant until) {
        return "< " + AssertionChecks.moment(Date.from(until));
    }
}
