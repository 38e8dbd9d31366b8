package org.seneid.connect.web;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.connect.token.ProtocolError;
import org.seneid.platform.PortalAddress;

/** Reads requests of the protocol as its library wants them. */
@ApplicationScoped
public class ProtocolRequest {

    private static final String PROOF = "DPoP";
    private static final List<String> HEADERS = List.of("Authorization", "Content-Type", PROOF);

    @Inject
    PortalAddress portal;

    /** All parameters, in the order in which they came. */
    static Map<String, List<String>> parameters(HttpServletRequest request) {
        var all = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
        return all;
    }

    /**
     * The request of a client, under the portal's own name whatever name it was called by.
     *
     * @throws ProtocolError {@code invalid_request} when parameters are in the address, where logs would keep them
     */
    HTTPRequest of(HttpServletRequest request) {
        if (request.getQueryString() != null)
            throw new ProtocolError(OAuth2Error.INVALID_REQUEST, "Parameters belong in the body");
        var read = new HTTPRequest(
                HTTPRequest.Method.valueOf(request.getMethod().equals("HEAD") ? "GET" : request.getMethod()),
                URI.create(portal.of(request.getRequestURI())));
        for (var name : HEADERS) if (request.getHeader(name) != null) read.setHeader(name, request.getHeader(name));
        if (request.getMethod().equals("POST")) read.setBody(URLUtils.serializeParameters(parameters(request)));
        return read;
    }

    /**
     * The proof that comes with a request; null when none does.
     *
     * @throws ProtocolError {@code invalid_dpop_proof} when what comes is none
     */
    public static SignedJWT proof(HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders(PROOF));
        if (sent.isEmpty()) return null;
        try {
            if (sent.size() == 1) return SignedJWT.parse(sent.get(0));
        } catch (ParseException none) {
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF);
        }
        throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF);
    }
}
