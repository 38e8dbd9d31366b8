package org.seneid.services.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.CsrfToken;
import org.seneid.services.attachment.AttachmentHolders;
import org.seneid.services.attachment.Attachments;

/** {@code POST /attachments/{id}/removal}, a plain form: removes a file and leads back to its field. */
@WebServlet("/internal/attachment-removal")
public class AttachmentRemovalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Attachments attachments;

    @Inject
    transient AttachmentHolders holders;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var place = attachments.remove(new PublicId(request.getParameter("id"))).orElseThrow(NotFound::new);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", holders.page(place) + "#f-" + place.field());
    }
}
