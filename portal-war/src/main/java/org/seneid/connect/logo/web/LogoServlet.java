package org.seneid.connect.logo.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.seneid.connect.logo.ClientLogos;
import org.seneid.platform.NotFound;

/** {@code /logos/{hash}}: a client's logo, for pages of the portal alone. */
@WebServlet("/internal/logo")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What a hash stands for never changes. */
    private static final String KEPT = "public, max-age=31536000, immutable";

    @Inject
    transient ClientLogos logos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var hash = String.valueOf(request.getParameter("hash"));
        if (!HASH.matcher(hash).matches()) throw new NotFound();
        var approved = logos.approved(hash);
        var png = approved.or(() -> logos.waiting(hash)).orElseThrow(NotFound::new);
        if (approved.isPresent()) response.setHeader("Cache-Control", KEPT);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
