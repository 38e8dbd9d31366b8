package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.connect.client.Client;
import org.seneid.connect.grant.GrantRequest;

/** Judges what a client asks, before any citizen is asked: OpenID Connect Core 3.1.2.2, RFC 9700, FAPI 2.0. */
final class RequestRules {

    /** RFC 6749, A.5. */
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]{0,1998}[\\x21-\\x7e])?");

    /** SHA-256 in base64url. */
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final int LONGEST_NONCE = 500;

    private final Client client;
    private final URI redirectUri;
    private final String state;

    private RequestRules(Client client, URI redirectUri, String state) {
        this.client = client;
        this.redirectUri = redirectUri;
        this.state = state;
    }

    /**
     * What a request asks for.
     *
     * @throws AuthorizationRefused when the client may not ask so
     */
    static AskedFor judge(Client client, Map<String, List<String>> sent) {
        var redirectUri = client.redirectUris()
                .exactly(single(sent, "redirect_uri"))
                .orElseThrow(() -> new AuthorizationRefused(
                        OAuth2Error.INVALID_REQUEST.setDescription("The redirect_uri is not registered")));
        var rules = new RequestRules(client, redirectUri, stateOf(sent));
        rules.refuseIf(sent.values().stream().anyMatch(values -> values.size() != 1), "A parameter is sent twice");
        rules.refuseIf(sent.containsKey("request"), OAuth2Error.REQUEST_NOT_SUPPORTED);
        rules.refuseIf(sent.containsKey("request_uri"), OAuth2Error.REQUEST_URI_NOT_SUPPORTED);
        try {
            return rules.judge(AuthenticationRequest.parse(sent));
        } catch (ParseException malformed) {
            throw rules.refusal(Optional.ofNullable(malformed.getErrorObject()).orElseGet(() -> described(malformed)));
        } catch (IllegalArgumentException malformed) {
            throw rules.refusal(described(malformed));
        }
    }

    /** The refusal of a request for too much; empty when it is none. */
    static Optional<AuthorizationRefused> stopped(Client client, Map<String, List<String>> sent) {
        try {
            judge(client, sent);
            return Optional.empty();
        } catch (AuthorizationRefused refused) {
            return Optional.of(refused).filter(one -> one.overreach().isPresent());
        }
    }

    /** What the library says may quote what was sent, and not all of that may be said. */
    private static ErrorObject described(Exception malformed) {
        return OAuth2Error.INVALID_REQUEST.setDescription(ErrorObject.removeIllegalChars(malformed.getMessage()));
    }

    private AskedFor judge(AuthenticationRequest asked) {
        refuseIf(!asked.getResponseType().equals(ResponseType.CODE), OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        refuseIf(
                asked.getResponseMode() != null && !asked.getResponseMode().equals(ResponseMode.QUERY),
                "The only response_mode is query");
        refuseIf(state != null && !VISIBLE.matcher(state).matches(), "The state is too long or not printable ASCII");
        var nonce = text(asked.getNonce());
        refuseIf(
                nonce.filter(text -> text.length() > LONGEST_NONCE
                                || !VISIBLE.matcher(text).matches())
                        .isPresent(),
                "The nonce is too long or not printable ASCII");
        judgeProofKey(asked);
        var bound = Optional.ofNullable(asked.getDPoPJWKThumbprintConfirmation())
                .map(confirmation -> confirmation.getValue().toString());
        refuseIf(!hash(bound), "The dpop_jkt is no SHA-256 in base64url");
        var claims = new RequestedClaims(client, asked, this::refusal);
        var prompt = Optional.ofNullable(asked.getPrompt()).orElseGet(Prompt::new);
        return new AskedFor(
                new GrantRequest(
                        redirectUri.toString(),
                        nonce.orElse(null),
                        claims.all(),
                        claims.inIdToken(),
                        claims.offline(),
                        text(asked.getCodeChallenge()).orElse(null),
                        bound.orElse(null)),
                Optional.ofNullable(state),
                asked.getMaxAge() < 0 ? Optional.empty() : Optional.of(asked.getMaxAge()),
                prompt.contains(Prompt.Type.LOGIN) || prompt.contains(Prompt.Type.SELECT_ACCOUNT),
                prompt.contains(Prompt.Type.CONSENT),
                claims.silent(),
                claims.level(),
                claims.subject());
    }

    /** A challenge that is its own verifier protects nobody, so {@code plain} is none (RFC 9700, 2.1.1). */
    private void judgeProofKey(AuthenticationRequest asked) {
        var challenged = asked.getCodeChallenge() != null;
        refuseIf(!challenged && client.proofKey(), "A code_challenge is required");
        refuseIf(
                challenged && !CodeChallengeMethod.S256.equals(asked.getCodeChallengeMethod()),
                "The only code_challenge_method is S256");
        refuseIf(!hash(text(asked.getCodeChallenge())), "The code_challenge is no SHA-256 in base64url");
    }

    private static boolean hash(Optional<String> text) {
        return text.isEmpty() || HASH.matcher(text.get()).matches();
    }

    /** What is blank is none. */
    private static String stateOf(Map<String, List<String>> sent) {
        var state = single(sent, "state");
        return state == null || state.isBlank() ? null : state;
    }

    private static Optional<String> text(Identifier identifier) {
        return Optional.ofNullable(identifier).map(Identifier::getValue);
    }

    private void refuseIf(boolean wrong, String why) {
        if (wrong) throw refusal(OAuth2Error.INVALID_REQUEST.setDescription(why));
    }

    private void refuseIf(boolean wrong, ErrorObject error) {
        if (wrong) throw refusal(error);
    }

    private AuthorizationRefused refusal(ErrorObject error) {
        return new AuthorizationRefused(error, redirectUri, state);
    }

    /** A parameter that is there once; null when it is missing or there twice. */
    static String single(Map<String, List<String>> sent, String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : null;
    }
}
