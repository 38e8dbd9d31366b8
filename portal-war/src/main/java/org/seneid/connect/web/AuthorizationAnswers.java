package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.seneid.connect.authorization.Authorization;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.Authorizations.Answer;
import org.seneid.platform.PortalAddress;

/** Where a browser takes an answer back to: always with the portal's name, so that clients of several providers do not mix them up (RFC 9207). */
@ApplicationScoped
class AuthorizationAnswers {

    @Inject
    PortalAddress portal;

    /** The client's address with the code, or with {@code access_denied}. */
    URI of(Answer answer) {
        var asked = answer.request();
        return answer.code()
                .map(code -> new AuthenticationSuccessResponse(
                                back(asked),
                                new AuthorizationCode(code.text()),
                                null,
                                null,
                                state(asked.state()),
                                null,
                                new Issuer(portal.of("")),
                                ResponseMode.QUERY)
                        .toURI())
                .orElseGet(() -> error(back(asked), OAuth2Error.ACCESS_DENIED, asked.state()));
    }

    /** The client's address with the error; empty when nobody is to be led there. */
    Optional<URI> of(AuthorizationRefused refused) {
        return refused.client().map(client -> error(client, refused.error(), refused.state()));
    }

    private URI error(URI client, ErrorObject error, Optional<String> state) {
        return new AuthorizationErrorResponse(
                        client, error, state(state), new Issuer(portal.of("")), ResponseMode.QUERY)
                .toURI();
    }

    private static URI back(Authorization asked) {
        return URI.create(asked.request().redirectUri());
    }

    private static State state(Optional<String> state) {
        return state.map(State::new).orElse(null);
    }
}
