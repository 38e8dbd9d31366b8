package org.seneid.connect.token;

import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.grant.GrantEvents.ClaimsFetched;
import org.seneid.platform.secret.SecretBox;

/** Reads what an access token shows, and puts on record that it was shown. */
@ApplicationScoped
class GrantedValues {

    @Inject
    GrantStore grants;

    @Inject
    ClaimValues values;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimsFetched> fetched;

    /**
     * The grant of a token.
     *
     * @throws ProtocolError {@code invalid_token} when the token is good for nothing, or shown as a token of another kind
     */
    Grant grant(AccessToken shown) {
        var bound = shown instanceof DPoPAccessToken;
        return grants.token(new Secret(shown.getValue()))
                .filter(one -> one.kind() == TokenKind.ACCESS && one.goodAt(clock.instant()))
                .map(IssuedToken::grant)
                .filter(grant -> grant.proofThumbprint().isPresent() == bound)
                .orElseThrow(
                        () -> new ProtocolError(bound ? DPoPTokenError.INVALID_TOKEN : BearerTokenError.INVALID_TOKEN));
    }

    /** The values by their claims' names, with who the citizen is to the client and where each value comes from. */
    @Transactional
    Map<String, Object> of(AccessToken shown) {
        var grant = grant(shown);
        var owner = grants.owner(grant).orElseThrow(() -> new ProtocolError(BearerTokenError.INVALID_TOKEN));
        var said = values.of(grant.owner(), grant.claims());
        var json = new LinkedHashMap<String, Object>();
        json.put("sub", grant.client().pseudonym(owner.person(), secrets));
        json.putAll(ClaimJson.of(said));
        json.put("sources", sources(said));
        fetched.fire(ClaimsFetched.of(
                grant, ClaimSet.of(said.stream().map(ClaimValue::claim)).names()));
        return json;
    }

    private static Map<String, Object> sources(List<ClaimValue> said) {
        var sources = new LinkedHashMap<String, Object>();
        for (var value : said)
            sources.put(
                    value.claim().claim(),
                    Map.of(
                            "register",
                            value.register().map(Enum::name).orElse("contact").toLowerCase(Locale.ROOT),
                            "at",
                            value.at().toString()));
        return sources;
    }
}
