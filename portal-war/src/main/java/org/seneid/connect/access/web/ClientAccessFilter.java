package org.seneid.connect.access.web;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import com.nimbusds.oauth2.sdk.token.TokenSchemeError;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.seneid.connect.access.ApiCaller;
import org.seneid.connect.access.ApiTokens;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.connect.usage.TooManyCalls;
import org.seneid.connect.web.ProtocolRequest;
import org.seneid.platform.acting.Acting;

/**
 * Lets only clients with a good token into what is {@linkplain ForClients theirs}: a bearer token (RFC 6750), or one bound to
 * a key with a proof of it (DPoP, RFC 9449). Whoever is signed in by a browser is nobody here.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ClientAccessFilter implements ContainerRequestFilter {

    private static final String DPOP = "dpop ";

    /** RFC 6585, 4. */
    private static final int TOO_MANY = 429;

    @Context
    ResourceInfo resource;

    @Inject
    HttpServletRequest request;

    @Inject
    ApiTokens tokens;

    @Inject
    ApiCaller caller;

    @Inject
    CurrentCall call;

    @Inject
    Acting acting;

    @Override
    public void filter(ContainerRequestContext context) {
        var wanted = resource.getResourceClass().getAnnotation(ForClients.class);
        if (wanted == null) return;
        acting.asNobody(acting.address());
        try {
            var shown = token(request.getHeader(HttpHeaders.AUTHORIZATION));
            caller.is(tokens.caller(
                    shown,
                    ProtocolRequest.proof(request),
                    request.getMethod(),
                    request.getRequestURI(),
                    wanted.value()));
            call.by(caller.client());
        } catch (TooManyCalls tooMany) {
            context.abortWith(tooMany(tooMany.seconds()));
        } catch (ProtocolError refused) {
            call.failed(refused.error().getCode());
            context.abortWith(refused(refused.error()));
        }
    }

    private static AccessToken token(String header) {
        try {
            var bound = header != null && header.regionMatches(true, 0, DPOP, 0, DPOP.length());
            return bound ? DPoPAccessToken.parse(header) : BearerAccessToken.parse(header);
        } catch (ParseException malformed) {
            var error = malformed.getErrorObject();
            throw new ProtocolError(error == null ? BearerTokenError.MISSING_TOKEN : error);
        }
    }

    private static Response tooMany(long seconds) {
        var problem = Json.createObjectBuilder()
                .add("type", "urn:sen:connect.access.too_many_requests")
                .add("title", "More calls than the client may make within a minute")
                .add("status", TOO_MANY);
        return Response.status(TOO_MANY)
                .type("application/problem+json")
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(problem.build().toString())
                .build();
    }

    private static Response refused(ErrorObject error) {
        var scheme = scheme(error);
        var problem = Json.createObjectBuilder()
                .add("type", scheme.getCode() == null ? "about:blank" : "urn:sen:connect.access." + scheme.getCode())
                .add("title", scheme.getDescription() == null ? "A token is required" : scheme.getDescription())
                .add("status", scheme.getHTTPStatusCode());
        return Response.status(scheme.getHTTPStatusCode())
                .type("application/problem+json")
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme.toWWWAuthenticateHeader())
                .entity(problem.build().toString())
                .build();
    }

    private static TokenSchemeError scheme(ErrorObject error) {
        if (error instanceof TokenSchemeError scheme) return scheme;
        return OAuth2Error.INVALID_DPOP_PROOF_CODE.equals(error.getCode())
                ? DPoPTokenError.INVALID_DPOP_PROOF.setDescription(error.getDescription())
                : BearerTokenError.INVALID_REQUEST.setDescription(error.getDescription());
    }
}
