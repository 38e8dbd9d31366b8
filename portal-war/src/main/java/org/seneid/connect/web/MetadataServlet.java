package org.seneid.connect.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.connect.access.ApiScope;
import org.seneid.connect.claim.AssuranceLevel;
import org.seneid.connect.claim.ClaimScope;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.token.Tokens;
import org.seneid.connect.token.UserInfo;
import org.seneid.platform.PortalAddress;

/** Tells clients what the provider can do, so that they configure themselves (OpenID Connect Discovery 1.0, RFC 8414). */
@WebServlet({"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
public class MetadataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<ClientAuthenticationMethod> AUTHENTICATION = List.of(
            ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
            ClientAuthenticationMethod.CLIENT_SECRET_POST,
            ClientAuthenticationMethod.PRIVATE_KEY_JWT);

    @Inject
    transient PortalAddress portal;

    private transient String metadata;

    @Override
    public void init() {
        metadata = metadata().toJSONObject().toString();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicJson.write(response, "application/json", metadata);
    }

    private OIDCProviderMetadata metadata() {
        var metadata = new OIDCProviderMetadata(
                new Issuer(portal.of("")), List.of(SubjectType.PAIRWISE), at(KeysServlet.ADDRESS));
        endpoints(metadata);
        var scopes = new Scope("openid", "offline_access");
        for (var scope : ClaimScope.values()) scopes.add(scope.scope());
        for (var scope : ApiScope.values()) scopes.add(scope.scope());
        metadata.setScopes(scopes);
        metadata.setClaims(Stream.concat(
                        Stream.of("sub", "auth_time", "acr", "sid"),
                        Stream.of(IdentityClaim.values()).map(IdentityClaim::claim))
                .toList());
        metadata.setResponseTypes(List.of(new ResponseType(ResponseType.Value.CODE)));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setACRs(AssuranceLevel.all().stream().map(ACR::new).toList());
        algorithms(metadata);
        metadata.setSupportsClaimsParams(true);
        metadata.setSupportsRequestParam(false);
        metadata.setSupportsRequestURIParam(false);
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        metadata.setSupportsBackChannelLogout(true);
        metadata.setSupportsBackChannelLogoutSession(true);
        metadata.setUILocales(languages());
        return metadata;
    }

    private void endpoints(OIDCProviderMetadata metadata) {
        metadata.setAuthorizationEndpointURI(at(AuthorizeServlet.ADDRESS));
        metadata.setPushedAuthorizationRequestEndpointURI(at(PushedRequestServlet.ADDRESS));
        metadata.setTokenEndpointURI(at(Tokens.ADDRESS));
        metadata.setUserInfoEndpointURI(at(UserInfo.ADDRESS));
        metadata.setIntrospectionEndpointURI(at(IntrospectionServlet.ADDRESS));
        metadata.setEndSessionEndpointURI(at(LogoutServlet.ADDRESS));
        metadata.setRevocationEndpointURI(at(RevocationServlet.ADDRESS));
    }

    private static void algorithms(OIDCProviderMetadata metadata) {
        var signed = List.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256));
        metadata.setDPoPJWSAlgs(List.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256));
        metadata.setTokenEndpointAuthMethods(AUTHENTICATION);
        metadata.setTokenEndpointJWSAlgs(signed);
        metadata.setIntrospectionEndpointAuthMethods(AUTHENTICATION);
        metadata.setIntrospectionEndpointJWSAlgs(signed);
        metadata.setRevocationEndpointAuthMethods(AUTHENTICATION);
        metadata.setRevocationEndpointJWSAlgs(signed);
    }

    private static List<LangTag> languages() {
        var languages = new ArrayList<LangTag>();
        try {
            for (var language : List.of("vi", "en")) languages.add(LangTag.parse(language));
        } catch (LangTagException bothAreGood) {
            throw new IllegalStateException(bothAreGood);
        }
        return languages;
    }

    private URI at(String path) {
        return URI.create(portal.of(path));
    }
}
