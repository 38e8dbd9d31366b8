package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.PushedAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.seneid.connect.authorization.Authorization;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.AuthorizationRequests;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.ProofOfPossession;
import org.seneid.connect.token.ProtocolError;

/** Takes a request from the client itself, so that no browser can change it (PAR, RFC 9126). */
@WebServlet(PushedRequestServlet.ADDRESS)
public class PushedRequestServlet extends ClientEndpoint {

    static final String ADDRESS = "/oauth/par";

    private static final String BOUND_KEY = "dpop_jkt";
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuthorizationRequests asked;

    @Inject
    transient ProofOfPossession proofs;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) {
        try {
            var pushed = asked.push(client, boundToProof(client, request));
            return new PushedAuthorizationSuccessResponse(
                            URI.create(AuthorizationRequests.PUSHED + pushed.publicId()),
                            Authorization.PUSHED_LIVES.toSeconds())
                    .toHTTPResponse();
        } catch (AuthorizationRefused refused) {
            throw new ProtocolError(refused.error().setHTTPStatusCode(HttpServletResponse.SC_BAD_REQUEST));
        }
    }

    /** A proof that comes with the request says the key by itself; one beside it has to be the same (RFC 9449, 10.1). */
    private Map<String, List<String>> boundToProof(Client client, HttpServletRequest request) {
        var parameters = ProtocolRequest.parameters(request);
        var proof = ProtocolRequest.proof(request);
        if (proof == null) return parameters;
        var key = List.of(proofs.thumbprint(proof, ADDRESS, client.clientId()));
        if (!parameters.getOrDefault(BOUND_KEY, key).equals(key))
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, "The proof is of another key than the dpop_jkt");
        parameters.put(BOUND_KEY, key);
        return parameters;
    }
}
