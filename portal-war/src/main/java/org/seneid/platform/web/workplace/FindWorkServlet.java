package org.seneid.platform.web.workplace;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.work.WorkplaceProvider;

/** {@code POST /staff/find}: leads to what has the number that was typed, or back to the home page, which says that nothing has. */
@WebServlet("/internal/find-work")
public class FindWorkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "/staff/home?found=nothing";

    @Inject
    @Any
    transient Instance<WorkplaceProvider> rooms;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var typed = request.getParameter("q");
        var number = typed == null ? "" : typed.strip();
        var found = rooms.stream()
                .flatMap(room -> room.find(number).stream())
                .findFirst()
                .orElse(NOTHING);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Redirect.ownAddress(found, NOTHING));
    }
}
