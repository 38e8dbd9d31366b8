package org.seneid.services.embed.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;
import org.seneid.services.embed.EmbeddedForms;

/**
 * {@code POST /embed/files/{client}/{slug}/{page}/{field}}: files of a field in a frame, which has no session of the container to
 * say in why one was refused: its page is led to with the reason.
 */
@WebServlet({"/internal/embed-files", "/embed/files/*"})
@MultipartConfig(
        maxFileSize = EmbedFilesServlet.LARGEST_REQUEST,
        maxRequestSize = EmbedFilesServlet.LARGEST_REQUEST,
        fileSizeThreshold = EmbedFilesServlet.LARGEST_REQUEST)
public class EmbedFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In bytes; below what one network may hold on its way. */
    static final int LARGEST_REQUEST = 24 * 1024 * 1024;

    private static final String FILES = "files";

    @Inject
    transient EmbeddedForms forms;

    @Inject
    transient EmbedDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!door.isPosted()) {
            EmbedAnswer.refuse(door, response);
            return;
        }
        var refused = "";
        if (SavedForm.hasParts(request))
            for (var part : request.getParts())
                if (sent(part)) refused = refused.isEmpty() ? add(request, part) : refused;
        lead(request, response, refused);
    }

    /** Whoever was led here: what they sent was too large together. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("field") == null || !door.isSignedIn())
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else
            lead(
                    request,
                    response,
                    FailureFilter.TOO_LARGE.equals(request.getQueryString()) ? "request-too-large" : "");
    }

    /** A field for files that was left empty sends one without a name. */
    private static boolean sent(Part part) {
        return part.getName().equals(FILES)
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    /** @return the word that says why it was refused; empty when it was not */
    private String add(HttpServletRequest request, Part part) throws IOException {
        try (var bytes = part.getInputStream()) {
            if (part.getSize() > FileCheck.LARGEST_FILE) return "too-large";
            forms.attach(
                    request.getParameter("field"),
                    FileCheck.accept(new FileName(part.getSubmittedFileName()), bytes.readAllBytes()));
            return "";
        } catch (RuleBroken why) {
            return why.key().substring(why.key().lastIndexOf('.') + 1);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, String refused) {
        var page = door.getRoot() + "/form/" + request.getParameter("page");
        EmbedAnswer.lead(refused.isEmpty() ? page : page + "?refused=" + refused, response);
    }
}
