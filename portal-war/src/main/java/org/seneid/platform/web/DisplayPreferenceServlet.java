package org.seneid.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** {@code /language/en?back=/documents}, {@code /scheme/dark?back=…}: keeps the choice and returns to the page. */
@WebServlet("/internal/choice")
public class DisplayPreferenceServlet extends HttpServlet {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var choice = DisplayPreference.valueOf(request.getParameter("of").toUpperCase(Locale.ROOT));
        var value = request.getParameter("value");
        if (!choice.offers(value)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addCookie(Cookies.of(choice.cookie(), value, KEPT));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Redirect.ownAddress(request.getParameter("back"), "/"));
    }
}
