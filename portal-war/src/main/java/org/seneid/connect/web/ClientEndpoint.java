package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.JakartaServletUtils;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.token.ClientAuthenticator;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.connect.usage.TooManyCalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client's server calls by itself, after it has proven who it is. */
abstract class ClientEndpoint extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(ClientEndpoint.class);

    /** RFC 6585, 4. */
    private static final ErrorObject TOO_MANY =
            new ErrorObject("too_many_requests", "More calls than the client may make within a minute", 429);

    @Inject
    transient ProtocolRequest requests;

    @Inject
    transient ClientAuthenticator clients;

    @Inject
    transient RegisteredClients registered;

    @Inject
    transient CurrentCall call;

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JakartaServletUtils.applyHTTPResponse(answer(request), response);
    }

    private HTTPResponse answer(HttpServletRequest request) {
        try {
            var read = requests.of(request);
            return answer(client(authentication(read)), read, request);
        } catch (TooManyCalls tooMany) {
            return error(TOO_MANY, tooMany.seconds());
        } catch (ProtocolError refused) {
            return error(refused.error());
        } catch (ParseException malformed) {
            var error = malformed.getErrorObject();
            return error(error == null ? OAuth2Error.INVALID_REQUEST : error);
        } catch (RuntimeException failure) {
            LOG.error("Failure at {}", request.getRequestURI(), failure);
            return error(OAuth2Error.SERVER_ERROR.setHTTPStatusCode(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
        }
    }

    private static ClientAuthentication authentication(HTTPRequest read) {
        try {
            return ClientAuthentication.parse(read);
        } catch (ParseException malformed) {
            throw new ProtocolError(OAuth2Error.INVALID_CLIENT);
        }
    }

    private Client client(ClientAuthentication shown) {
        try {
            var client = clients.authenticated(shown);
            call.by(client, credential(shown));
            return client;
        } catch (ProtocolError refused) {
            if (shown != null) registered.live(shown.getClientID().getValue()).ifPresent(call::claimed);
            throw refused;
        }
    }

    private static String credential(ClientAuthentication shown) {
        if (!(shown instanceof PrivateKeyJWT signed)) return "secret";
        var key = signed.getClientAssertion().getHeader().getKeyID();
        return key == null ? "" : key;
    }

    private HTTPResponse error(ErrorObject error, long seconds) {
        var response = error(error);
        response.setHeader("Retry-After", String.valueOf(seconds));
        return response;
    }

    private HTTPResponse error(ErrorObject error) {
        call.failed(error.getCode());
        var response = new TokenErrorResponse(error).toHTTPResponse();
        if (error.getHTTPStatusCode() == HttpServletResponse.SC_UNAUTHORIZED)
            response.setWWWAuthenticate("Basic realm=\"sen\"");
        return response;
    }

    /**
     * What an authenticated client is answered.
     *
     * @throws ParseException when the request is malformed
     */
    protected abstract HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request)
            throws ParseException;
}
