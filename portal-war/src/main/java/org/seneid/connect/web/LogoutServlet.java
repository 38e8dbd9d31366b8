package org.seneid.connect.web;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.key.SigningKeys;
import org.seneid.identity.signin.web.SignOut;
import org.seneid.platform.acting.Acting;

/**
 * Where a client sends a browser whose holder has signed out there (OpenID Connect RP-Initiated Logout 1.0). The session
 * ends at once when the client shows its ID token; else its holder is asked, since any page may send a browser here.
 */
@WebServlet(LogoutServlet.ADDRESS)
public class LogoutServlet extends HttpServlet {

    static final String ADDRESS = "/oauth/logout";

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisteredClients clients;

    @Inject
    transient SigningKeys keys;

    @Inject
    transient SignOut signOut;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next(request).toString());
    }

    private URI next(HttpServletRequest request) throws ServletException {
        try {
            var asked = LogoutRequest.parse(ProtocolRequest.parameters(request));
            var token =
                    Optional.ofNullable(asked.getIDTokenHint()).flatMap(hint -> keys.signed(hint, JOSEObjectType.JWT));
            var client = client(asked, token);
            var back = back(asked, client);
            if (asked.getPostLogoutRedirectionURI() != null && back.isEmpty()) return URI.create(ConnectRoutes.REFUSED);
            if (acting.actor().isPresent() && !sameSession(client, token)) return URI.create(ConnectRoutes.SIGN_OUT);
            if (acting.actor().isPresent()) signOut.leave(request);
            return back.orElseGet(() -> URI.create("/signed-out"));
        } catch (ParseException malformed) {
            return URI.create(ConnectRoutes.REFUSED);
        }
    }

    private Optional<Client> client(LogoutRequest asked, Optional<JWTClaimsSet> token) {
        var named = Optional.ofNullable(asked.getClientID()).map(Object::toString);
        var shown = token.map(claims -> claims.getAudience().get(0));
        if (named.isPresent() && shown.isPresent() && !named.equals(shown)) return Optional.empty();
        return named.or(() -> shown).flatMap(clients::live);
    }

    private static Optional<URI> back(LogoutRequest asked, Optional<Client> client) {
        var state = asked.getState();
        return Optional.ofNullable(asked.getPostLogoutRedirectionURI())
                .flatMap(uri -> client.flatMap(one -> one.logoutUris().exactly(uri.toString())))
                .map(uri -> state == null ? uri : withState(uri, state.getValue()));
    }

    private static URI withState(URI uri, String state) {
        var joint = uri.getRawQuery() == null ? "?" : "&";
        return URI.create(uri + joint + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private boolean sameSession(Optional<Client> client, Optional<JWTClaimsSet> token) {
        var here = acting.signedIn().session();
        return client.filter(one -> token.filter(claims -> one.sessionId(here).equals(claims.getClaim("sid")))
                        .isPresent())
                .isPresent();
    }
}
