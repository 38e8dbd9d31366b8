package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.AuthorizationRequests;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.authorization.Authorizations.Arrival;
import org.seneid.connect.authorization.StoppedRequests;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.platform.RedirectRequired;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Where a client sends a browser to have its holder identified (OpenID Connect Core 3.1.2). */
@WebServlet(AuthorizeServlet.ADDRESS)
public class AuthorizeServlet extends HttpServlet {

    static final String ADDRESS = "/oauth/authorize";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Authorizations authorizations;

    @Inject
    transient AuthorizationRequests requests;

    @Inject
    transient StoppedRequests stopped;

    @Inject
    transient CurrentCall call;

    @Inject
    transient AuthorizationAnswers answers;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) {
        var sent = ProtocolRequest.parameters(request);
        URI next;
        try {
            next = next(sent);
        } catch (AuthorizationRefused refused) {
            next = refused(refused, sent);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next.toString());
    }

    /** Back to the client; but a citizen is told here who wanted more than they may, and leads the client back themselves. */
    private URI refused(AuthorizationRefused refused, Map<String, List<String>> sent) {
        var tooMuch = refused.overreach();
        if (tooMuch.isPresent()) {
            stopped.note(tooMuch.get());
            call.claimed(tooMuch.get().client());
            call.failed(refused.error().getCode());
            return URI.create(ConnectRoutes.STOPPED + "?" + URLUtils.serializeParameters(sent));
        }
        return answers.of(refused)
                .orElseGet(() -> URI.create(
                        ConnectRoutes.REFUSED + "?error=" + refused.error().getCode()));
    }

    /** Whoever is not signed in comes back here afterwards; nothing is kept of what strangers ask. */
    private URI next(Map<String, List<String>> sent) {
        var citizen = acting.actor().filter(actor -> actor.role() == Role.CITIZEN);
        if (citizen.isPresent()) return next(authorizations.begin(sent));
        requests.judge(sent);
        return URI.create(Role.CITIZEN.signIn() + "?next="
                + URLEncoder.encode(ADDRESS + "?" + signedInFreshly(sent), StandardCharsets.UTF_8));
    }

    /** Signing in is the proof that {@code prompt=login} asks for. */
    private static String signedInFreshly(Map<String, List<String>> sent) {
        var afterwards = new LinkedHashMap<>(sent);
        if (List.of("login").equals(sent.get("prompt"))) afterwards.remove("prompt");
        return URLUtils.serializeParameters(afterwards);
    }

    /** At once back to the client, when the citizen has answered before; else to the page that asks. */
    private URI next(Arrival arrived) {
        var asked = arrived.request();
        var page = URI.create(ConnectRoutes.CONSENT + "/" + asked.publicId());
        if (!asked.silent()) return arrived.answer().map(answers::of).orElse(page);
        try {
            return authorizations.known(asked.publicId()).map(answers::of).orElse(page);
        } catch (RedirectRequired first) {
            return page;
        }
    }
}
