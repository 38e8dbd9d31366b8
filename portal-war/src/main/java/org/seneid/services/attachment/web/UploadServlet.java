package org.seneid.services.attachment.web;

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
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;
import org.seneid.services.attachment.AttachmentHolders;
import org.seneid.services.attachment.AttachmentPlace;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.file.FileCheck;
import org.seneid.services.attachment.file.FileName;

/**
 * {@code POST /attachments/to/{kind}/{id}/{field}}: files of a form's field, each on its own: those that are refused cost the
 * others nothing. They are in memory while they are checked, and on no disk.
 */
@WebServlet({"/internal/attachments", "/attachments/to/*"})
@MultipartConfig(
        maxFileSize = UploadServlet.LARGEST_REQUEST,
        maxRequestSize = UploadServlet.LARGEST_REQUEST,
        fileSizeThreshold = UploadServlet.LARGEST_REQUEST)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In bytes; below what one network may hold on its way. */
    static final int LARGEST_REQUEST = 24 * 1024 * 1024;

    private static final int MOST_REFUSALS = 2 * Attachments.MOST_OF_FIELD;
    private static final String FILES = "files";

    @Inject
    transient Attachments attachments;

    @Inject
    transient AttachmentHolders holders;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var place = place(request);
        var refused = new ArrayList<RefusedFile>();
        if (SavedForm.hasParts(request)) for (var part : request.getParts()) if (sent(part)) add(place, part, refused);
        lead(request, response, place, refused);
    }

    /** Whoever was led here: what they sent was too large together, or they signed in again meanwhile. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var place = place(request);
        var refused = new ArrayList<RefusedFile>();
        if (FailureFilter.TOO_LARGE.equals(request.getQueryString()))
            refused.add(RefusedFile.of("", new RuleBroken("services.attachment.reason.request-too-large")));
        SavedForm.lead(request, place.address(), holders.page(place));
        lead(request, response, place, refused);
    }

    private static AttachmentPlace place(HttpServletRequest request) {
        return new AttachmentPlace(
                request.getParameter("holder"),
                new PublicId(request.getParameter("id")),
                request.getParameter("field"));
    }

    /** A field for files that was left empty sends one without a name. */
    private static boolean sent(Part part) {
        return part.getName().equals(FILES)
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    private void add(AttachmentPlace place, Part part, ArrayList<RefusedFile> refused) throws IOException {
        if (refused.size() >= MOST_REFUSALS) return;
        var name = new FileName(part.getSubmittedFileName());
        try (var bytes = part.getInputStream()) {
            if (part.getSize() > FileCheck.LARGEST_FILE) throw new RuleBroken("services.attachment.reason.too-large");
            attachments.add(place, FileCheck.accept(name, bytes.readAllBytes()));
        } catch (RuleBroken why) {
            refused.add(RefusedFile.of(name.value(), why));
        }
    }

    private void lead(
            HttpServletRequest request,
            HttpServletResponse response,
            AttachmentPlace place,
            ArrayList<RefusedFile> refused) {
        if (refused.isEmpty()) RefusedFiles.SLOT.forget(request);
        else RefusedFiles.SLOT.keep(request, new RefusedFiles(place.address(), refused));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", holders.page(place) + "#f-" + place.field());
    }
}
