package org.seneid.connect.web;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import com.nimbusds.oauth2.sdk.token.TokenSchemeError;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.token.UserInfo;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.connect.usage.TooManyCalls;

/** Gives a client what a citizen lets it see, for an access token (OpenID Connect Core 5.3). */
@WebServlet(UserInfo.ADDRESS)
public class UserInfoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** RFC 6585, 4. */
    private static final int TOO_MANY = 429;

    @Inject
    transient ProtocolRequest requests;

    @Inject
    transient UserInfo values;

    @Inject
    transient CurrentCall call;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var json = values.of(token(request), ProtocolRequest.proof(request), request.getMethod());
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print(JSONObjectUtils.toJSONString(json));
        } catch (TooManyCalls tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.seconds()));
            response.setStatus(TOO_MANY);
        } catch (ProtocolError refused) {
            call.failed(refused.error().getCode());
            refuse(response, refused.error());
        }
    }

    private AccessToken token(HttpServletRequest request) {
        try {
            return UserInfoRequest.parse(requests.of(request)).getAccessToken();
        } catch (ParseException malformed) {
            var error = malformed.getErrorObject();
            throw new ProtocolError(error == null ? BearerTokenError.MISSING_TOKEN : error);
        }
    }

    private static void refuse(HttpServletResponse response, ErrorObject error) {
        var scheme = error instanceof TokenSchemeError of ? of : BearerTokenError.INVALID_REQUEST;
        if (error.getCode().equals(OAuth2Error.INVALID_DPOP_PROOF_CODE))
            scheme = DPoPTokenError.INVALID_DPOP_PROOF.setDescription(error.getDescription());
        response.setStatus(scheme.getHTTPStatusCode());
        response.setHeader("WWW-Authenticate", scheme.toWWWAuthenticateHeader());
    }
}
