package org.seneid.connect.client.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.CsrfToken;

/** {@code /partners/check}: says to the script of a client's forms what is wrong with a field; nothing is kept. */
@WebServlet("/internal/partners-check")
public class TypedCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var wrong = TypedChecks.broken(request.getParameter("field"), request.getParameter("typed"));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(wrong.map(rule -> Failure.of(rule).in(language.locale())).orElse(""));
    }
}
