package org.seneid.connect.authorization;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import com.nimbusds.openid.connect.sdk.op.ACRRequest;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.connect.claim.AssuranceLevel;
import org.seneid.connect.claim.ClaimScope;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;

/** What of a request names data: its scopes, its claims (OpenID Connect Core 5.4, 5.5), and the level that it insists on. */
final class RequestedClaims {

    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{64}");
    private static final String NOBODY = "";

    private final Client client;
    private final AuthenticationRequest asked;
    private final Function<ErrorObject, AuthorizationRefused> refusal;
    private final ClaimSet inScopes;
    private final ClaimSet inUserInfo;
    private final ClaimSet inIdToken;

    /** @throws AuthorizationRefused when it asks for more than the client is registered for */
    RequestedClaims(Client client, AuthenticationRequest asked, Function<ErrorObject, AuthorizationRefused> refusal) {
        this.client = client;
        this.asked = asked;
        this.refusal = refusal;
        var claims = asked.getOIDCClaims();
        inUserInfo = claims == null ? ClaimSet.NONE : named(claims.getUserInfoClaimsRequest());
        inIdToken = claims == null ? ClaimSet.NONE : named(claims.getIDTokenClaimsRequest());
        inScopes = ofScopes(asked.getScope());
        mustBeRegistered();
    }

    /** Of a scope, what is registered, or all when nothing is: scopes that nobody knows are passed over (Core 3.1.2.1). */
    private ClaimSet ofScopes(Scope scopes) {
        return ClaimSet.of(scopes.toStringList().stream()
                .flatMap(scope -> ClaimScope.named(scope).stream())
                .map(scope -> new ClaimSet(scope.claims()))
                .map(all -> all.within(client.claims()).isEmpty() ? all : all.within(client.claims()))
                .flatMap(wanted -> wanted.all().stream()));
    }

    private static ClaimSet named(ClaimsSetRequest request) {
        if (request == null) return ClaimSet.NONE;
        return ClaimSet.of(
                request.getEntries().stream().flatMap(entry -> IdentityClaim.named(entry.getClaimName()).stream()));
    }

    private void mustBeRegistered() {
        var more = all().without(client.claims());
        if (more.isEmpty()) return;
        var names = more.all().stream().map(IdentityClaim::claim).collect(Collectors.joining(", "));
        var refused = refusal.apply(
                OAuth2Error.INVALID_SCOPE.setDescription("The client is not registered for the claims " + names));
        throw silent() || client.profile() == ClientProfile.HIGH
                ? refused
                : refused.because(new Overreach(client, all().within(client.claims()), more));
    }

    /** Whether nobody may be asked anything, nor told. */
    boolean silent() {
        return asked.getPrompt() != null && asked.getPrompt().contains(Prompt.Type.NONE);
    }

    ClaimSet all() {
        return inScopes.and(inUserInfo).and(inIdToken);
    }

    ClaimSet inIdToken() {
        return inIdToken;
    }

    boolean offline() {
        return asked.getScope().contains(OIDCScopeValue.OFFLINE_ACCESS);
    }

    /** What is asked for as essential has to be reached (OpenID Connect Core 5.5.1.1); the lowest of several is enough. */
    int level() {
        var essential = ACRRequest.resolve(asked).getEssentialACRs();
        if (essential == null || essential.isEmpty()) return AssuranceLevel.LOWEST;
        return essential.stream()
                .flatMap(acr -> AssuranceLevel.named(acr.getValue()).stream())
                .min(Integer::compare)
                .orElseThrow(() ->
                        refusal.apply(OAuth2Error.INVALID_REQUEST.setDescription("No such level of assurance: acr")));
    }

    /** The one whom a hint or a claim names; a forged hint only keeps its sender out. */
    Optional<String> subject() {
        var claims = asked.getOIDCClaims();
        return Stream.of(
                        hinted(asked.getIDTokenHint()),
                        claims == null ? List.<String>of() : subjects(claims.getIDTokenClaimsRequest()))
                .flatMap(Collection::stream)
                .findFirst()
                .map(named -> PSEUDONYM.matcher(named).matches() ? named : NOBODY);
    }

    private List<String> hinted(JWT hint) {
        try {
            if (hint == null) return List.of();
            var claims = hint.getJWTClaimsSet();
            if (claims != null) return claims.getSubject() == null ? List.of(NOBODY) : List.of(claims.getSubject());
        } catch (ParseException malformed) {
            throw refusal.apply(OAuth2Error.INVALID_REQUEST.setDescription("The id_token_hint is none"));
        }
        throw refusal.apply(OAuth2Error.INVALID_REQUEST.setDescription("The id_token_hint is encrypted"));
    }

    private static List<String> subjects(ClaimsSetRequest request) {
        var sub = request == null ? null : request.get("sub");
        return sub == null || sub.getValueAsString() == null ? List.of() : List.of(sub.getValueAsString());
    }
}
