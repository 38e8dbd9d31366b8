package org.seneid.services.embed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.services.embed.EmbeddedForms;

/** {@code POST /embed/{client}/{slug}/removal}: removes a file of the form in a frame and leads back to its page. */
@WebServlet("/internal/embed-removal")
public class EmbedRemovalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmbeddedForms forms;

    @Inject
    transient EmbedDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!door.isPosted()) {
            EmbedAnswer.refuse(door, response);
            return;
        }
        forms.remove(new PublicId(request.getParameter("file")));
        var outcome = new FilesOutcome(request.getParameter("field"), List.of(), true, List.of());
        EmbedAnswer.lead(
                Redirect.ownAddress(
                        door.getRoot() + "/form/" + request.getParameter("page") + outcome.query(), door.getRoot()),
                response);
    }
}
