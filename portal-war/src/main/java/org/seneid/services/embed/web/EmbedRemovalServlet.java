package org.seneid.services.embed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        EmbedAnswer.lead(
                Redirect.ownAddress(door.getRoot() + "/form/" + request.getParameter("page"), door.getRoot()),
                response);
    }
}
