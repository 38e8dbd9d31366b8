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
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;
import org.seneid.services.embed.EmbeddedForms;

/**
 * {@code POST /embed/files/{client}/{slug}/{page}/{field}}: files of a field in a frame, each kept or refused by itself; leads to
 * the field's page, whose address says what became of them.
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
        var files = SavedForm.hasParts(request)
                ? request.getParts().stream().filter(EmbedFilesServlet::sent).toList()
                : List.<Part>of();
        var added = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var file : files) {
            try {
                added.add(add(request.getParameter("field"), file));
            } catch (RuleBroken why) {
                refused.add(FilesOutcome.refusal(files.size() == 1 ? 0 : files.indexOf(file) + 1, why));
            }
        }
        lead(request, response, added, refused);
    }

    /** Whoever was led here: what they sent was too large together. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tooLarge = new RuleBroken("services.attachment.reason.request-too-large");
        if (request.getParameter("field") == null || !door.isSignedIn())
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (FailureFilter.TOO_LARGE.equals(request.getQueryString()))
            lead(request, response, List.of(), List.of(FilesOutcome.refusal(0, tooLarge)));
        else lead(request, response, List.of(), List.of());
    }

    /** A field for files that was left empty sends one without a name. */
    private static boolean sent(Part part) {
        return part.getName().equals(FILES)
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    /** @return its id */
    private String add(String field, Part part) throws IOException {
        if (part.getSize() > FileCheck.LARGEST_FILE) throw new RuleBroken("services.attachment.reason.too-large");
        try (var bytes = part.getInputStream()) {
            var file = FileCheck.accept(new FileName(part.getSubmittedFileName()), bytes.readAllBytes());
            return forms.attach(field, file).publicId().value();
        }
    }

    private void lead(
            HttpServletRequest request, HttpServletResponse response, List<String> added, List<String> refused) {
        var outcome = new FilesOutcome(request.getParameter("field"), added, false, refused);
        EmbedAnswer.lead(door.getRoot() + "/form/" + request.getParameter("page") + outcome.query(), response);
    }
}
